/** From any number to one between 0 and 1. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
