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
"""
COLUMNS = ("level", "fall", "upright", "wander", "swirl", "length", "width", "relief", "broken", "dab", "knife", "fleck", "small")

#                level fall upright wander swirl length width relief broken dab  knife fleck small
HANDWRITING = {
    "void":         (0.60, 0.0, 0.0, 0.28, 0.75, 1.00, 1.15, 0.42, 0.65, 0.00, 0.15, 0.6, 0.0),
    "sky":          (0.75, 0.0, 0.0, 0.24, 0.55, 1.10, 1.10, 0.50, 0.80, 0.00, 0.00, 0.8, 0.0),
    "water":        (1.40, 0.0, 0.0, 0.07, 0.06, 1.10, 0.75, 0.75, 1.20, 0.00, 0.00, 0.9, 0.0),
    "far_mountain": (0.00, 0.8, 0.0, 0.16, 0.15, 0.95, 1.00, 0.65, 0.80, 0.00, 0.25, 0.7, 0.0),
    "near_rock":    (0.00, 0.9, 0.0, 0.28, 0.08, 0.75, 1.15, 1.10, 1.00, 0.00, 0.80, 0.7, 0.1),
    "earth":        (0.50, 0.3, 0.0, 0.38, 0.30, 0.80, 0.90, 1.00, 1.15, 0.25, 0.10, 1.2, 0.1),
    "foliage":      (0.00, 0.0, 0.1, 1.00, 0.00, 0.58, 0.92, 1.25, 1.35, 0.85, 0.00, 1.4, 0.1),
    "architecture": (0.15, 0.0, 0.3, 0.05, 0.00, 0.85, 0.85, 0.95, 0.75, 0.00, 0.40, 0.6, 0.8),
    "figure":       (0.00, 0.0, 0.5, 0.12, 0.00, 0.60, 0.70, 1.05, 0.55, 0.10, 0.00, 0.2, 1.0),
    "animal":       (0.20, 0.0, 0.0, 0.15, 0.00, 0.60, 0.70, 1.05, 0.55, 0.10, 0.00, 0.2, 1.0),
    "celestial":    (0.00, 0.0, 0.0, 0.10, 0.00, 0.60, 0.90, 1.40, 0.55, 0.20, 0.00, 0.3, 0.6),
    "flower":       (0.00, 0.0, 0.0, 0.80, 0.00, 0.50, 0.90, 1.50, 0.90, 0.90, 0.00, 0.5, 0.7),
}
