import type { JudgingFile } from '#src/market/judging-file.ts';
import type { Detected } from '#src/skills/text/written-in.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { findAnew, isAllFound, oneRunAtATime } from './find-anew.ts';
import { buildFinder, editionOf, type Finder, type SkillSource } from './finder.ts';

/** The finder as the user's own skills are now. */
export interface CurrentFinder {
  /** Builds it when it is first asked for, and again after a failure. */
  get: () => Promise<Finder>;
  /** Brings the kept postings up to date with it; goes on where it was stopped. One run at a time. */
  catchUp: () => Promise<void>;
  /** To be called when the user's own skills have changed: the next `get` builds anew, and a run for the old ones stops. */
  outdate: () => void;
}

/** A finder of these skills and the user's own. `version` is the extension's. */
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
    // No skill need be read for that.
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
