import type { Mention } from '#src/skills/mention.ts';

/**
 * An ask is sure from this confidence on: of those above it, about one in forty is wrong. Only what is sure is core, or
 * named as what to learn next.
 */
export const SURE_FROM = 0.9;

/** Whether a mention is sure. One without a confidence comes from an older version. */
export const isSure = ({ confidence = 1 }: Pick<Mention, 'confidence'>): boolean => confidence >= SURE_FROM;
