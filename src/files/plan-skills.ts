import { ownId } from '#src/skills/own-skill.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Changes, noChanges, type StoredLists } from '#src/store/records/changes.ts';
import { FIRST_RESUME } from '#src/store/records/first-resume.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { resumesIn, withLines } from '#src/store/records/resume-of.ts';
import type { NamedSkill } from './named-skill.ts';
import type { BackupMode } from './plan-backup.ts';
import type { KnownSkill } from './recognised.ts';

/** A tracked skill without its change time. */
export type Said = Omit<TrackedSkill, 'changedAt'>;

/** The import's change to a skill: before and after. */
export interface SkillChange {
  before: Said | null;
  after: Said;
}

/** How years of a file are read: a résumé gives a minimum, a list exact values. */
export type YearsReading = 'exact' | 'at-least';

/**
 * Returns the import's change to one skill. Missing values stay. A new skill is solid, since lists name what one
 * knows.
 */
export function changeOf(
  one: KnownSkill,
  tracked: ReadonlyMap<string, Said>,
  years: YearsReading,
): SkillChange {
  const before = tracked.get(one.skill) ?? null;
  const told = years === 'at-least' && (before?.years ?? 0) > (one.years ?? 0) ? before?.years : one.years;
  return {
    before,
    after: {
      skill: one.skill,
      level: one.level ?? before?.level ?? 'solid',
      years: told ?? before?.years ?? null,
      lastUsed: one.lastUsed ?? before?.lastUsed ?? SKILL_DEFAULTS.lastUsed,
      note: one.note ?? before?.note ?? SKILL_DEFAULTS.note,
      refused: before?.refused ?? SKILL_DEFAULTS.refused,
    },
  };
}

/** Whether the import leaves a skill unchanged. */
export const changesNothing = ({ before, after }: SkillChange): boolean =>
  before !== null && isSame(withoutTime(before), after);

function withoutTime(said: Said): Said {
  const { skill, level, years, lastUsed, note, refused } = said;
  return { skill, level, years, lastUsed, note, refused };
}

/** The lines that the user picked. */
export interface Picked {
  known: readonly KnownSkill[];
  /** Names to add as the user's own skills. */
  own: readonly NamedSkill[];
  /** The profile that the résumé belongs to; absent: FIRST_RESUME. */
  resume?: string;
}

/**
 * Computes the changes of importing the picked skills. Replacing removes every tracked skill that is not among
 * them.
 */
export function planSkills(
  now: StoredLists,
  { known, own, resume = FIRST_RESUME }: Picked,
  mode: BackupMode,
  years: YearsReading,
): Changes {
  const changes = noChanges();
  const all = [...known, ...own.map(asOwn)];
  if (mode === 'replace') for (const skill of now.tracked.keys()) changes.tracked.set(skill, null);
  for (const one of all) {
    const change = changeOf(one, now.tracked, years);
    if (changesNothing(change)) changes.tracked.delete(one.skill);
    else changes.tracked.set(one.skill, { ...change.after, changedAt: 0 });
  }
  planLines(now, all, resume, mode, changes);
  for (const { name } of own) {
    const id = ownId(name);
    if (!now.own.has(id)) changes.own.set(id, { id, name, aliases: [], changedAt: 0 });
  }
  return changes;
}

/** Replaces the lines of the profile's older résumé. */
function planLines(
  now: StoredLists,
  all: readonly KnownSkill[],
  resume: string,
  mode: BackupMode,
  changes: Changes,
): void {
  for (const [skill, here] of mode === 'replace' ? now.resume : []) {
    const left = withLines(here, resume, []);
    if (!isSame(here, left)) changes.resume.set(skill, resumesIn(left).length > 0 ? left : null);
  }
  for (const { skill, lines = [] } of all) {
    if (lines.length === 0) continue;
    const here = now.resume.get(skill);
    const kept = withLines(here ?? { skill, lines: [] }, resume, [...lines]);
    if (isSame(here, kept)) changes.resume.delete(skill);
    else changes.resume.set(skill, kept);
  }
}

function asOwn({ name, ...told }: NamedSkill): KnownSkill {
  return { skill: ownId(name), name, written: name, quote: '', ...told };
}
