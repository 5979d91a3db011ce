import LINES from '#data/practice.json' with { type: 'json' };
import type { Ad } from '#src/skills/ad.ts';

/**
 * A posting that nobody wrote, read while the page of a real one loads: half of what the first posting takes is code and patterns that
 * are compiled and words that are looked up for the first time, and two lines bring most of that. More lines would take more than they
 * save. In English, of which all postings have some.
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
