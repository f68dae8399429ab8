/** The orders in which the rows of the matrix can stand; by how far they tell the scenarios apart unless asked. */
export const matrixSorts = ['apart', 'date', 'influence', 'source'] as const;
export type MatrixSort = (typeof matrixSorts)[number];
