import SALIENCE from '#data/salience.json' with { type: 'json' };
import type { JudgingFile } from '#src/market/judging-file.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { withSalience } from '#src/match/salience.ts';
import type { Ad } from '#src/skills/ad.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
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

/** Builds the finder. `version` is the extension's: a release may bring a new taxonomy. `detect` tells a text's languages. */
export async function buildFinder(
  skills: () => Promise<readonly SkillFile[]>,
  market: () => Promise<JudgingFile>,
  version: string,
  detect: (text: string) => Promise<Detected>,
): Promise<Finder> {
  const [files, own, file] = await Promise.all([skills(), ownSkills(), market()]);
  const judging = judgingBy(buildTaxonomy(withOwnSkills(files, own)), file);
  const edition = [version, ...own.map(({ id, changedAt }) => `${id}@${changedAt}`).sort()].join(' ');
  // The badge needs the taxonomy alone: names are made ready for finding when the first posting comes.
  let find: Finder['findSkills'] | null = null;
  const inLanguages: Finder['languagesOf'] = (blocks) => languagesOf(blocks, detect);
  const findSkills: Finder['findSkills'] = async (ad) => {
    find ??= skillFinder(judging.taxonomy);
    const languages = ad.languages ?? (await inLanguages(ad.blocks));
    return withSalience(await find({ ...ad, languages }), ad.blocks, judging, SALIENCE);
  };
  return { judging, languagesOf: inLanguages, findSkills, edition };
}
