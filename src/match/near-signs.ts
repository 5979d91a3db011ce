/** The signs of nearness, in the order of the weights. */
export const NEAR_SIGNS = ['similar', 'cosine', 'field'] as const;

export type NearSigns = Record<(typeof NEAR_SIGNS)[number], number>;
