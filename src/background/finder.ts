import SALIENCE from '#data/salience.json' with { type: 'json' };
import type { JudgingFile } from '#src/market/judging-file.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { withSalience } from '#src/match/salience.ts';
import type { Ad } from '#src/skills/ad.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import { type OwnSkill, ownFile } from '#src/skills/own-skill.ts';
import { type SkillLines, SkillsByLine } from '#src/skills/skill-lines.ts';
import { taxonomyToFind } from '#src/skills/skill-parts.ts';
import type { SkillWordings } from '#src/skills/skill-wordings.ts';
import { taxonomyOf } from '#src/skills/taxonomy.ts';
import type { Grammar } from '#src/skills/text/language.ts';
import { type Detected, type Languages, languagesOf } from '#src/skills/text/written-in.ts';
import { ownSkills } from '#src/store/own-skills.ts';

/** What finds skills and judges them, with the user's own skills in it. */
export interface Finder {
  judging: Judging;
  /** What a text is written in. */
  languagesOf: (blocks: Ad['blocks']) => Promise<Languages>;
  /** The skills of an ad, each with its salience. */
  findSkills: (ad: Ad) => Promise<Mention[]>;
  /** Tells mentions that this finder found from those of an older taxonomy, or of other own skills. */
  edition: string;
}

/** Where what the background finds skills by comes from: parts of the taxonomy, and the grammar. */
export interface SkillSource {
  lines: () => Promise<SkillLines[]>;
  wordings: () => Promise<SkillWordings>;
  /** The parts of speech, for the few postings that ask for them. */
  grammar: () => Promise<Grammar>;
}

/** Builds the finder. `version` is the extension's: a release may bring a new taxonomy. `detect` tells a text's languages. */
export async function buildFinder(
  skills: SkillSource,
  market: () => Promise<JudgingFile>,
  version: string,
  detect: (text: string) => Promise<Detected>,
): Promise<Finder> {
  const [lines, own, file] = await Promise.all([skills.lines(), ownSkills(), market()]);
  const judging = judgingBy(taxonomyOf(new SkillsByLine(lines, ownFile(own))), file);
  const edition = [version, ...own.map(({ id, changedAt }) => `${id}@${changedAt}`).sort()].join(' ');
  // The badge needs names and kinship alone: what skills are found by is fetched when the first posting comes.
  let finding: Promise<Find> | null = null;
  const find = () => {
    finding ??= findBy(lines, skills, own).catch((error: unknown) => {
      finding = null;
      throw error;
    });
    return finding;
  };
  const inLanguages: Finder['languagesOf'] = (blocks) => languagesOf(blocks, detect);
  const findSkills: Finder['findSkills'] = async (ad) => {
    const findIn = await find();
    const languages = ad.languages ?? (await inLanguages(ad.blocks));
    return withSalience(await findIn({ ...ad, languages }), ad.blocks, judging, SALIENCE);
  };
  return { judging, languagesOf: inLanguages, findSkills, edition };
}

type Find = ReturnType<typeof skillFinder>;

async function findBy(
  lines: SkillLines[],
  { wordings, grammar }: SkillSource,
  own: readonly OwnSkill[],
): Promise<Find> {
  return skillFinder(taxonomyToFind({ lines, wordings: await wordings() }, own), grammar);
}
