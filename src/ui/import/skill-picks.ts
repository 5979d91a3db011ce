import type { NamedSkill } from '#src/files/named-skill.ts';
import type { BackupMode } from '#src/files/plan-backup.ts';
import {
  changeOf,
  changesNothing,
  type Picked,
  type Said,
  type YearsReading,
} from '#src/files/plan-skills.ts';
import type { KnownSkill, Recognised } from '#src/files/recognised.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type LineEdits, shownChange, shownSkill } from './line-edit.ts';
import { lowersLevel, type PreviewLine } from './preview-line.ts';

/** A skill last used at most this many years ago counts as recent. */
const RECENT_YEARS = 5;

/** A name that is not a known skill. If picked, it becomes one of the user's own. */
export interface UnknownLine {
  key: string;
  known: NamedSkill;
}

/** The lines of a file, grouped by the effect of importing them. */
interface ImportGroups {
  /** New skills whose level rests on little, the weakest first. */
  doubtful: PreviewLine[];
  /** All other new skills. */
  fresh: PreviewLine[];
  /** Skills that the file changes; those that it lowers come first. */
  changed: PreviewLine[];
  same: PreviewLine[];
  unsure: PreviewLine[];
  unknown: UnknownLine[];
}

/** Compares the recognised skills of a file with the tracked ones. `year`: the current one. */
export function groupsOf(
  found: Recognised,
  tracked: readonly TrackedSkill[],
  years: YearsReading,
  year: number,
): ImportGroups {
  const bySkill = new Map<string, Said>(tracked.map((own) => [own.skill, own]));
  const line = (known: KnownSkill): PreviewLine => ({
    key: known.skill,
    known,
    change: changeOf(known, bySkill, years),
  });
  const lines = found.known.map(line);
  const fresh = lines.filter(({ change }) => change.before === null);
  const changed = lines.filter(({ change }) => change.before !== null && !changesNothing(change));
  const ranked = (rank: number | null) => fresh.filter(({ known }) => levelDoubt(known, year) === rank);
  return {
    doubtful: [0, 1, 2].flatMap(ranked),
    fresh: ranked(null),
    changed: changed.sort((a, b) => Number(lowersLevel(b.change)) - Number(lowersLevel(a.change))),
    same: lines.filter(({ change }) => changesNothing(change)),
    unsure: found.unsure.map(line),
    unknown: found.unknown.map((known) => ({ key: `? ${known.name}`, known })),
  };
}

/** Returns the picked lines in the form that the import takes. */
export function pickedOf(
  { doubtful, fresh, changed, same, unsure, unknown }: ImportGroups,
  picks: ReadonlySet<string>,
  edits: LineEdits,
): Picked {
  return {
    known: [...doubtful, ...fresh, ...changed, ...same, ...unsure]
      .filter(({ key }) => picks.has(key))
      .map((line) => shownSkill(line, edits)),
    own: unknown.filter(({ key }) => picks.has(key)).map(({ known }) => known),
  };
}

/** Returns how many skills the import adds or changes, and the tracked skills that it removes. */
export function outcomeOf(
  groups: ImportGroups,
  picks: ReadonlySet<string>,
  tracked: readonly TrackedSkill[],
  mode: BackupMode,
  edits: LineEdits,
): { changes: number; removed: TrackedSkill[] } {
  const { known, own } = pickedOf(groups, picks, edits);
  const isSame = (line: PreviewLine) => changesNothing(shownChange(line, edits));
  const same = new Set(groups.same.filter(isSame).map(({ key }) => key));
  const kept = new Set(known.map(({ skill }) => skill));
  return {
    changes: known.filter(({ skill }) => !same.has(skill)).length + own.length,
    removed: mode === 'replace' ? tracked.filter(({ skill }) => !kept.has(skill)) : [],
  };
}

/**
 * Ranks how little a level rests on. 0: assumed from studies or interests. 1: a name without years. 2: not used for
 * years. Null if the level is sure: stated, from a list, or recently used at work.
 */
export function levelDoubt({ basis, years, lastUsed }: KnownSkill, year: number): number | null {
  if (!basis || basis.level === 'stated') return null;
  if (basis.level === 'taught') return 0;
  if (years === null) return 1;
  return (lastUsed ?? year) < year - RECENT_YEARS ? 2 : null;
}
