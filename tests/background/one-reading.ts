import type { Finder } from '#src/background/finder.ts';
import type { Posting } from '#src/posting/posting.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { judgingOf } from '#tests/match/judging-of.ts';

/** A posting on a page, and finders of its skills. */
export const url = 'https://jobs.example/7';
export const posting: Posting = {
  id: 'example:7',
  url,
  portal: 'Example',
  title: 'Engineer',
  company: 'Northwind Pay',
  location: '',
  blocks: [{ kind: 'paragraph', text: 'Java' }],
};
/** The page itself, and a frame in it. */
export const PAGE = { tab: 3, frame: 0, isPrivate: false };
export const FRAME = { tab: 3, frame: 8, isPrivate: false };
export const java: Mention = { skill: 'java', places: [], need: 'required', years: null, anyOf: null };
export const finderOf = (findSkills: Finder['findSkills']) => async () => ({
  judging: judgingOf(buildTaxonomy([])),
  languagesOf: async () => [],
  findSkills,
  experienceAsked: async (ad: Parameters<typeof experienceAsked>[0]) => experienceAsked(ad),
  requirementsAsked: async () => [],
  factsOf: async () => ({}),
  prepare: async () => {},
  edition: '1.0',
});
export const findJava = finderOf(async () => [java]);
