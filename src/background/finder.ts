import type { JudgingFile } from '#src/market/judging-file.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { factsOf } from '#src/posting/facts/facts-of.ts';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import type { ToldByPage } from '#src/posting/told.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Experience, experienceAsked } from '#src/skills/experience.ts';
import { type OwnSkill, ownFile } from '#src/skills/own-skill.ts';
import { type SkillLines, SkillsByLine } from '#src/skills/skill-lines.ts';
import type { FoundBy } from '#src/skills/skills-to-find.ts';
import { taxonomyOf } from '#src/skills/taxonomy.ts';
import type { Grammar } from '#src/skills/text/language.ts';
import { type Detected, type Languages, languagesOf } from '#src/skills/text/written-in.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import type { FindIn, finderIn } from './finder-in.ts';
import { PRACTICE } from './practice.ts';

/** What finds skills and judges them, with the user's own skills in it. */
export interface Finder {
  judging: Judging;
  /** What a text is written in. */
  languagesOf: (blocks: Ad['blocks']) => Promise<Languages>;
  /** The skills of an ad, each with its salience. */
  findSkills: FindIn;
  /** The experience that an ad asks for in all. */
  experienceAsked: (ad: Pick<Ad, 'title' | 'blocks'>) => Promise<Experience>;
  /** The facts that its page tells beside the text. `now`: ms since 1970. */
  factsOf: (told: ToldByPage, now: number) => Promise<PostingFacts>;
  /** Fetches by what they are found, and practises, as the first ad would: for when one is on its way. */
  prepare: () => Promise<void>;
  /** Tells mentions that this finder found from those of an older taxonomy, or of other own skills. */
  edition: string;
}

/** Where what the background finds skills by comes from: the code, parts of the taxonomy, and the grammar. */
export interface SkillSource {
  finding: () => Promise<typeof finderIn>;
  /** What reads the experience that a text asks for: it comes with it. */
  experience: () => Promise<typeof experienceAsked>;
  /** What reads the facts that a page tells beside the text. */
  facts: () => Promise<typeof factsOf>;
  lines: () => Promise<SkillLines>;
  foundBy: () => Promise<FoundBy>;
  /** The parts of speech, for the few postings that ask for them. */
  grammar: () => Promise<Grammar>;
}

/** Tells what these own skills find, with the taxonomy of a version of the extension, from what others do. */
export const editionOf = (version: string, own: readonly OwnSkill[]): string =>
  [version, ...own.map(({ id, changedAt }) => `${id}@${changedAt}`).sort()].join(' ');

/** Builds the finder. `version` is the extension's: a release may bring a new taxonomy. `detect` tells a text's languages. */
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
  // The badge needs names and kinship alone: what skills are found by is fetched when the first posting comes.
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
  const prepare = async () => {
    const find = await finder();
    if (hasRead) return;
    hasRead = true;
    await find(PRACTICE);
  };
  const others: Pick<Finder, 'experienceAsked' | 'factsOf'> = {
    experienceAsked: async (ad) => (await skills.experience())(ad),
    factsOf: async (told, now) => (await skills.facts())(told, now),
  };
  return { judging, languagesOf: inLanguages, findSkills, ...others, prepare, edition };
}
