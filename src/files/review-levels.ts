import { monthAt } from '#src/files/resume/dates.ts';
import { statesLevel } from '#src/files/resume/level.ts';
import { type ResumeSighting, resumeSightings } from '#src/files/resume/sighting.ts';
import { LEVELS, type Level, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { RecordOf } from '#src/store/records/record-formats.ts';
import { linesIn, resumesIn } from '#src/store/records/resume-of.ts';
import { FILE_LIMITS } from './limits.ts';
import { mentionsInLines, type ResumeWorld } from './recognise-resume.ts';

/** A level that an earlier import seems to have read wrongly. */
export interface LevelReview {
  skill: string;
  /** The stored line of the résumé that shows it. */
  line: string;
  /** The level that the import set, which is still stored. */
  level: Level;
  /** The level that today's reader gives it. */
  read: Level;
}

/** Limits of the lines that one review reads: a backup may hold any number of them. */
export const REVIEW_LIMITS = { lines: 2_000, chars: FILE_LIMITS.text };

/** The level of a skill that a résumé names without a level. */
const UNSAID: Level = 'solid';

/**
 * Finds levels that an earlier import took from a remark on another skill of the same line, or missed. Reads the stored
 * lines again with today's reader. Skips skills that the user has changed since the import.
 */
export async function reviewLevels(
  stored: readonly RecordOf<'resume'>[],
  tracked: readonly TrackedSkill[],
  world: ResumeWorld,
): Promise<LevelReview[]> {
  const texts = linesWithLevel(stored);
  if (texts.length === 0) return [];
  const blocks = texts.map((text) => ({ kind: 'item' as const, text }));
  const lines = texts.map((text) => ({
    ...{ text, section: null, isHeading: false, isHead: false, period: null, cells: null },
  }));
  const mentions = await mentionsInLines(blocks, lines, world);
  // As in sentences on work, where only words that are sure to speak of a skill state its level.
  const prose = lines.map((line) => ({ ...line, section: 'work' as const }));
  const sightings = resumeSightings(mentions, prose, monthAt(world.now)).filter(({ isOther }) => !isOther);
  return reviewsOf(sightings, new Map(tracked.map((one) => [one.skill, one])));
}

/** Returns the different lines that state a level, up to `REVIEW_LIMITS`. */
function linesWithLevel(stored: readonly RecordOf<'resume'>[]): string[] {
  const lines = stored.flatMap((one) => resumesIn(one).flatMap((resume) => linesIn(one, resume)));
  const found: string[] = [];
  let chars = 0;
  for (const line of new Set(lines)) {
    chars += line.length;
    if (chars > REVIEW_LIMITS.chars || found.length === REVIEW_LIMITS.lines) break;
    if (statesLevel(line)) found.push(line);
  }
  return found;
}

function reviewsOf(
  sightings: readonly ResumeSighting[],
  tracked: ReadonlyMap<string, TrackedSkill>,
): LevelReview[] {
  const stated = new Map(
    sightings.toReversed().flatMap(({ skill, level }) => (level ? [[skill, level] as const] : [])),
  );
  const reviews = new Map<string, LevelReview>();
  for (const [line, named] of Map.groupBy(sightings, (one) => one.line)) {
    for (const { skill, level } of untouched(named.flatMap((one) => tracked.get(one.skill) ?? []))) {
      const read = stated.get(skill) ?? UNSAID;
      const isOthers = named.some((one) => one.skill !== skill && one.level === level);
      const isMissed = level === UNSAID && LEVELS.indexOf(read) < LEVELS.indexOf(level);
      if (level === read || !(isOthers || isMissed) || reviews.has(skill)) continue;
      reviews.set(skill, { skill, line: line.text, level, read });
    }
  }
  return [...reviews.values()];
}

/**
 * Skills of a line that are still as the import stored them. An import gives all its skills one time, so those are the
 * skills that share theirs with most of the line.
 */
function untouched(skills: readonly TrackedSkill[]): TrackedSkill[] {
  const each = new Map(skills.map((one) => [one.skill, one]));
  const byTime = Map.groupBy(each.values(), ({ changedAt }) => changedAt);
  return [...byTime.values()].find((same) => same.length > 1 && same.length * 2 > each.size) ?? [];
}
