import LINES from '#data/practice.json' with { type: 'json' };
import type { Ad } from '#src/skills/ad.ts';

/**
 * Invented posting for the warm-up while a real posting's page loads. Half of the first posting's time is
 * compiling code and patterns and first lookups of words. Two lines of English cover most of that; more would
 * cost more than they save.
 */
export const PRACTICE: Ad = {
  title: '',
  company: '',
  blocks: [
    { kind: 'heading', text: LINES.heading },
    { kind: 'item', text: LINES.item },
  ],
  isKnown: true,
  languages: ['en'],
};
