import type { Mention } from '#src/skills/mention.ts';

/**
 * Minimum confidence of a sure ask: about one in forty above it is wrong. Only sure asks are core or named as
 * the next step.
 */
export const SURE_FROM = 0.9;

/** Whether a mention is sure. Mentions of an older version have no confidence and count as sure. */
export const isSure = ({ confidence = 1 }: Pick<Mention, 'confidence'>): boolean => confidence >= SURE_FROM;
