import type { JudgingFile } from '#src/match/market/judging-file.ts';
import type { Detected } from '#src/skills/text/written-in.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { findAnew, isAllFound, oneRunAtATime } from './find-anew.ts';
import { buildFinder, editionOf, type Finder, type SkillSource } from './finder.ts';

/** Skill finder for the user's current own skills. */
interface CurrentFinder {
  /** Builds the finder on first use, and again after a failure. */
  get: () => Promise<Finder>;
  /** Updates the stored postings with it and resumes where it stopped. One run at a time. */
  catchUp: () => Promise<void>;
  /** Marks it as outdated after a change of own skills: `get` rebuilds, and a run with the old ones stops. */
  outdate: () => void;
}

/** Creates a finder for these skills and the user's own. `version` is the extension's. */
export function currentFinder(
  skills: SkillSource,
  market: () => Promise<JudgingFile>,
  version: string,
  detect: (text: string) => Promise<Detected>,
): CurrentFinder {
  let building: Promise<Finder> | null = null;
  const get = () => {
    building ??= buildFinder(skills, market, version, detect).catch((error: unknown) => {
      building = null;
      throw error;
    });
    return building;
  };
  const catchUp = oneRunAtATime(async () => {
    // This check needs no skills in memory.
    if (await isAllFound(editionOf(version, await ownSkills()))) return;
    const current = get();
    await findAnew(await current, () => building === current);
  });
  return {
    get,
    catchUp,
    outdate: () => {
      building = null;
    },
  };
}
