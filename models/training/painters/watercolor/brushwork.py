"""How each semantic class is laid down in watercolor: the table that turns class maps into water and brush.

Columns
  wet      1 = painted wet-in-wet, 0 = on dry paper
  dab      share of the tone laid as single flat touches with hard edges
  level, fall, wander   direction of the touches: pull to the horizontal, to the fall line; random turn in radians
  length, width         factors on the size of a touch
  spare    share of touches left out, so that white paper sparkles
  small    1 where small important things keep their drawing (less drift of the edges, firmer tone)
  warmth   pull of the pigment towards ochre (above 0) or towards cold blue (below 0), so that land and water part at dusk and at night
"""
COLUMNS = ("wet", "dab", "level", "fall", "wander", "length", "width", "spare", "small", "warmth")

#                 wet   dab  level fall wander length width spare small warmth
BRUSHWORK = {
    "void":         (1.00, 0.00, 1.0, 0.0, 0.30, 1.0, 1.0, 0.00, 0.0, 0.00),
    "sky":          (1.00, 0.00, 1.0, 0.0, 0.30, 1.0, 1.0, 0.00, 0.0, 0.00),
    "water":        (0.48, 0.50, 1.5, 0.0, 0.04, 1.9, 0.5, 0.06, 0.0, -0.04),
    "far_mountain": (0.26, 0.35, 0.0, 0.8, 0.25, 1.2, 1.1, 0.00, 0.0, -0.02),
    "near_rock":    (0.12, 0.55, 0.0, 0.9, 0.30, 1.1, 1.0, 0.00, 0.1, 0.06),
    "earth":        (0.14, 0.42, 1.0, 0.2, 0.20, 1.8, 0.9, 0.00, 0.0, 0.14),
    "foliage":      (0.12, 0.55, 0.0, 0.0, 1.50, 0.8, 0.9, 0.01, 0.1, 0.08),
    "architecture": (0.00, 0.20, 0.3, 0.0, 0.10, 1.0, 0.9, 0.00, 0.8, 0.04),
    "figure":       (0.00, 0.00, 0.0, 0.0, 0.30, 0.6, 0.6, 0.00, 1.0, 0.00),
    "animal":       (0.00, 0.00, 0.0, 0.0, 0.30, 0.6, 0.6, 0.00, 1.0, 0.00),
    "flower":       (0.05, 0.25, 0.0, 0.0, 1.50, 0.6, 0.8, 0.00, 0.6, 0.00),
    "celestial":    (0.10, 0.00, 0.0, 0.0, 0.30, 1.0, 1.0, 0.00, 0.7, 0.00),
}
