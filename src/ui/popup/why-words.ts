import type { Why } from '#src/skills/mention.ts';
import type { Section } from '#src/skills/text/section.ts';

/** Why an ask is but a nice-to-have, in a line: the words that say so. Null where it is a must-have, or nothing was kept. */
export function whyWords(need: 'required' | 'preferred', why: Why | undefined): string | null {
  if (need === 'required' || !why) return null;
  if (why.said) return `Nice-to-have: «${why.said}»`;
  return why.section === 'wish' ? 'Nice-to-have: the heading above says so' : null;
}

/** Why a skill is only named, or not wanted, in a few words; no more than that where nothing was kept. */
export function namedWhyWords(excluded: boolean, why: Why | undefined): string {
  const told = why && (why.said ? `«${why.said}»` : reasonOf(excluded, why));
  const what = excluded ? 'not wanted' : 'named only';
  return told ? `${what}: ${told}` : what;
}

function reasonOf(excluded: boolean, { section, by }: Why): string | undefined {
  if (excluded) return section === 'unneeded' ? 'the heading above says so' : undefined;
  if (by.includes('asks-nothing')) return 'the text as a whole asks for nothing';
  return by.includes('company') ? WHERE.about : WHERE[section];
}

/** What a part of an ad speaks of that asks for nothing. */
const WHERE: Partial<Record<Section, string>> = {
  about: 'what the company does or sells',
  offer: 'what the job offers',
  learn: 'what you would learn there',
  elsewhere: 'part of another ad',
};
