"""How each semantic class is laid down in watercolor: the table that turns class maps into water and brush.

Columns
  wet      1 = painted wet-in-wet, 0 = on dry paper
  dab      share of the tone laid as single flat touches with hard edges
  level, fall, wander   direction of the touches: pull to the horizontal, to the fall line; random turn in radians
  length, width         factors on the size of a touch
  spare    share of touches left out, so that white paper sparkles
  small    1 where small important things keep their drawing (less drift of the edges, firmer tone)
"""
COLUMNS = ("wet", "dab", "level", "fall", "wander", "length", "width", "spare", "small")

#                 wet   dab  level fall wander length width spare small
BRUSHWORK = {
    "void":         (1.00, 0.00, 1.0, 0.0, 0.30, 1.0, 1.0, 0.00, 0.0),
    "sky":          (1.00, 0.00, 1.0, 0.0, 0.30, 1.0, 1.0, 0.00, 0.0),
    "water":        (0.55, 0.55, 1.5, 0.0, 0.05, 1.7, 0.6, 0.10, 0.0),
    "far_mountain": (0.55, 0.20, 0.0, 0.8, 0.25, 1.2, 1.1, 0.00, 0.0),
    "near_rock":    (0.16, 0.60, 0.0, 0.9, 0.30, 1.1, 1.0, 0.05, 0.0),
    "earth":        (0.20, 0.45, 0.9, 0.2, 0.25, 1.5, 0.8, 0.08, 0.0),
    "foliage":      (0.12, 0.85, 0.0, 0.0, 1.50, 0.7, 0.9, 0.10, 0.0),
    "architecture": (0.00, 0.25, 0.3, 0.0, 0.10, 1.0, 0.9, 0.03, 0.8),
    "figure":       (0.00, 0.00, 0.0, 0.0, 0.30, 0.6, 0.6, 0.00, 1.0),
    "animal":       (0.00, 0.00, 0.0, 0.0, 0.30, 0.6, 0.6, 0.00, 1.0),
    "flower":       (0.05, 0.40, 0.0, 0.0, 1.50, 0.6, 0.8, 0.05, 0.5),
    "celestial":    (0.10, 0.00, 0.0, 0.0, 0.30, 1.0, 1.0, 0.00, 0.7),
}
