"""How each semantic class is painted in oil: the table that turns class maps into handwriting.

Columns
  level     pull of the stroke direction towards the horizontal (0..1.5)
  fall      pull towards the fall line of the slope
  upright   pull towards the vertical
  wander    random turn of single strokes, radians
  swirl     slow common turn of neighbouring strokes, radians
  length    factor on the stroke length; width: factor on its width
  relief    factor on the paint height
  broken    factor on the learned spread of colour
  dab       share of strokes printed with dabs; knife: with the knife
  fleck     share of strokes (x 0.1) carrying the complementary hue in one load
  small     1 where small important things are finished with a pointed brush
  busy      share of the fine coats that is laid where nothing is drawn: 0 = broad strokes stay as they are
  follow    how far strokes follow the edges around them (0: the direction of the class, whatever is near)
"""
COLUMNS = ("level", "fall", "upright", "wander", "swirl", "length", "width", "relief", "broken", "dab", "knife", "fleck", "small", "busy", "follow")

#                level fall upright wander swirl length width relief broken dab  knife fleck small busy follow
HANDWRITING = {
    "void":         (1.00, 0.0, 0.0, 0.10, 0.30, 1.15, 1.35, 0.18, 0.25, 0.00, 0.10, 0.0, 0.0, 0.12, 0.30),
    "sky":          (1.00, 0.0, 0.0, 0.17, 0.18, 0.95, 1.45, 0.26, 0.42, 0.06, 0.06, 0.0, 0.0, 0.22, 0.60),
    "water":        (1.50, 0.0, 0.0, 0.03, 0.04, 0.95, 0.62, 0.42, 0.70, 0.00, 0.00, 0.1, 0.0, 0.40, 0.20),
    "far_mountain": (0.00, 0.8, 0.0, 0.18, 0.12, 0.70, 0.85, 0.40, 0.55, 0.00, 0.35, 0.0, 0.0, 0.40, 0.70),
    "near_rock":    (0.00, 0.9, 0.0, 0.22, 0.08, 0.55, 0.90, 0.95, 0.65, 0.00, 0.90, 0.2, 0.2, 0.60, 1.00),
    "earth":        (1.00, 0.3, 0.0, 0.28, 0.16, 0.66, 0.90, 0.62, 0.60, 0.14, 0.20, 0.1, 0.0, 0.62, 0.85),
    "foliage":      (0.00, 0.0, 0.1, 0.80, 0.00, 0.52, 0.56, 1.00, 0.95, 0.60, 0.00, 0.5, 0.2, 1.00, 0.80),
    "architecture": (0.15, 0.0, 0.3, 0.04, 0.00, 0.50, 0.60, 0.75, 0.40, 0.00, 0.70, 0.1, 0.8, 0.80, 1.00),
    "figure":       (0.00, 0.0, 0.5, 0.12, 0.00, 0.40, 0.50, 0.85, 0.50, 0.05, 0.00, 0.0, 1.0, 1.00, 1.00),
    "animal":       (0.20, 0.2, 0.0, 0.20, 0.00, 0.45, 0.60, 0.85, 0.75, 0.05, 0.00, 0.0, 1.0, 1.00, 1.00),
    "celestial":    (0.00, 0.0, 0.0, 0.10, 0.00, 0.60, 1.00, 0.30, 0.25, 0.05, 0.00, 0.0, 0.9, 0.40, 1.00),
    "flower":       (0.00, 0.0, 0.0, 0.50, 0.00, 0.38, 0.65, 1.10, 0.60, 0.60, 0.00, 0.0, 0.8, 1.00, 1.00),
}
