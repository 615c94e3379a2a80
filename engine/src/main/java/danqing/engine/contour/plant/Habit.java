package danqing.engine.contour.plant;

/**
 * How a kind of tree grows, in heights of the tree.
 *
 * @param girth  width of the trunk
 * @param low    where on the trunk the first bough leaves, 0 foot … 1 top
 * @param boughs how many leave the trunk
 * @param forks  how many leave a bough
 * @param twigs  how many leave a branch
 * @param turn   angle of the knuckles
 * @param narrow least angle between bough and trunk
 * @param wide   greatest angle
 * @param reach  length of the lowest bough
 * @param lift   share by which branches turn to the light: 1 upright, 0 none, negative drooping
 */
record Habit(double girth, double low, int boughs, int forks, int twigs, double turn, double narrow, double wide, double reach, double lift) {}
