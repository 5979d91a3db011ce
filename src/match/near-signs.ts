/** The signs of nearness, in the order of the weights. */
export const NEAR_SIGNS = ['similar', 'cosine', 'inCategory', 'field', 'basis'] as const;

export type NearSigns = Record<(typeof NEAR_SIGNS)[number], number>;
