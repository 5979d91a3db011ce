import LINES from '#data/practice.json' with { type: 'json' };
import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { JudgingFile } from '#src/match/market/judging-file.ts';
import type { factsOf } from '#src/posting/facts/facts-of.ts';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import type { ToldByPage } from '#src/posting/structured/told.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Experience, experienceAsked } from '#src/skills/experience.ts';
import { type OwnSkill, ownFile } from '#src/skills/own-skill.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import type { RequirementFiles } from '#src/skills/requirements/requirement-index.ts';
import type { requirementsAsked } from '#src/skills/requirements/requirements-asked.ts';
import { type SkillLines, SkillsByLine } from '#src/skills/skill-lines.ts';
import type { FoundBy } from '#src/skills/skills-to-find.ts';
import { taxonomyOf } from '#src/skills/taxonomy.ts';
import type { Grammar } from '#src/skills/text/language.ts';
import { type Detected, type Languages, languagesOf } from '#src/skills/text/written-in.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import type { FindIn, finderIn } from './finder-in.ts';

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

/** Extraction of skills and facts, including the user's own skills. */
export interface Finder {
  judging: Judging;
  /** Detects a text's languages. */
  languagesOf: (blocks: Ad['blocks']) => Promise<Languages>;
  /** Extracts the skills of an ad, each with its salience. */
  findSkills: FindIn;
  /** Extracts the total experience that an ad requires. */
  experienceAsked: (ad: Pick<Ad, 'title' | 'blocks'>) => Promise<Experience>;
  /** Extracts what an ad requires besides skills. */
  requirementsAsked: (ad: Pick<Ad, 'title' | 'blocks' | 'languages'>) => Promise<Requirement[]>;
  /** Extracts facts that the page states outside the text. `now`: ms since 1970. */
  factsOf: (told: ToldByPage, now: number) => Promise<PostingFacts>;
  /** Loads the extraction data and warms up, for a posting about to come. */
  prepare: () => Promise<void>;
  /** Version of taxonomy and own skills; mentions of other versions are outdated. */
  edition: string;
}

/** Source of the extraction: code, parts of the taxonomy, grammar. */
export interface SkillSource {
  finding: () => Promise<typeof finderIn>;
  /** Loads the extraction of total experience, which comes with the skills. */
  experience: () => Promise<typeof experienceAsked>;
  /** Loads the extraction of what is required besides skills, which comes with the skills too. */
  requirements: () => Promise<typeof requirementsAsked>;
  requirementFiles: RequirementFiles;
  /** Loads the extraction of facts outside the text. */
  facts: () => Promise<typeof factsOf>;
  lines: () => Promise<SkillLines>;
  foundBy: () => Promise<FoundBy>;
  /** Loads the part-of-speech tagger, for the few postings that need it. */
  grammar: () => Promise<Grammar>;
}

/** Returns the version of a taxonomy with these own skills. */
export const editionOf = (version: string, own: readonly OwnSkill[]): string =>
  [version, ...own.map(({ id, changedAt }) => `${id}@${changedAt}`).sort()].join(' ');

/** Builds the finder. `version` is the extension's, whose taxonomy may change. `detect` detects languages. */
export async function buildFinder(
  skills: SkillSource,
  market: () => Promise<JudgingFile>,
  version: string,
  detect: (text: string) => Promise<Detected>,
): Promise<Finder> {
  const [lines, own, file] = await Promise.all([skills.lines(), ownSkills(), market()]);
  const named = new SkillsByLine(lines, ownFile(own));
  const judging = judgingBy(taxonomyOf(named), file);
  const edition = editionOf(version, own);
  // The badge needs only names and kinship; extraction data loads with the first posting.
  let finding: Promise<FindIn> | null = null;
  const finder = () => {
    finding ??= findIn().catch((error: unknown) => {
      finding = null;
      throw error;
    });
    return finding;
  };
  const findIn = async () => {
    const [make, foundBy] = await Promise.all([skills.finding(), skills.foundBy()]);
    return make(named, foundBy, own, skills.grammar, judging);
  };
  let hasRead = false;
  const inLanguages: Finder['languagesOf'] = (blocks) => languagesOf(blocks, detect);
  const findSkills: FindIn = async (ad) => {
    const find = await finder();
    hasRead = true;
    const languages = ad.languages ?? (await inLanguages(ad.blocks));
    return find({ ...ad, languages });
  };
  const others: Pick<Finder, 'experienceAsked' | 'requirementsAsked' | 'factsOf'> = {
    experienceAsked: async (ad) => (await skills.experience())(ad),
    requirementsAsked: async (ad) => (await skills.requirements())(ad, skills.requirementFiles),
    factsOf: async (told, now) => (await skills.facts())(told, now),
  };
  const prepare = async () => {
    const find = await finder();
    if (hasRead) return;
    hasRead = true;
    await Promise.all([find(PRACTICE), others.requirementsAsked(PRACTICE)]);
  };
  return { judging, languagesOf: inLanguages, findSkills, ...others, prepare, edition };
}
