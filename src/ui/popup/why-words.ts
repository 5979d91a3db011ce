import type { Why } from '#src/skills/mention.ts';

/** Why an ask is but a nice-to-have, in a line: the words that say so. Null where it is a must-have, or nothing was kept. */
export function whyWords(need: 'required' | 'preferred', why: Why | undefined): string | null {
  if (need === 'required' || !why) return null;
  if (why.said) return `Nice-to-have: «${why.said}»`;
  return why.section === 'wish' ? 'Nice-to-have: the heading above says so' : null;
}
