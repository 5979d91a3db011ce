import { type NearColumns, nothingNear, putNear, raiseNear, NEAR_SIGNS } from './near-columns.ts';
import {
  type NearSource,
  type NearTarget,
  type NearWorld,
  nearSources,
  nearTarget,
  nearTo,
} from './nearness.ts';

/** Skills in a row, and how near the tracked ones come to each. */
export interface NearList {
  targets: readonly NearTarget[];
  columns: NearColumns;
  /** How near whoever learns a skill comes to each by that alone. */
  byLearning: (skill: string) => NearColumns;
}

/** So many skills are remembered as learned. */
const MOST_LEARNED = 64;

/**
 * Gives how near the tracked skills come to all skills of a growing list. What was worked out before is kept as far as it
 * holds: of a skill that is new, and of the tracked skills that came or went since.
 */
export function nearKeeper(world: NearWorld) {
  const targets: NearTarget[] = [];
  let sources: NearSource[] = [];
  let columns = nothingNear(0);
  const learned = new Map<string, NearColumns>();

  function byLearning(skill: string): NearColumns {
    const known = learned.get(skill) ?? nothingNear(0);
    if (known.cosine.length === targets.length && learned.has(skill)) return known;
    if (learned.size >= MOST_LEARNED) learned.clear();
    const alone = further(known, targets, nearSources([{ skill, level: 'solid' }], world));
    learned.set(skill, alone);
    return alone;
  }

  return (skills: readonly string[], tracked: Parameters<typeof nearSources>[0]): NearList => {
    const now = nearSources(tracked, world);
    const [gone, come] = [without(sources, now), without(now, sources)];
    const known = targets.length;
    for (let n = known; n < skills.length; n++) targets.push(nearTarget(skills[n] as string, world));
    const before = columns;
    columns = further(before, targets, now);
    for (let n = 0; n < known && gone.length + come.length > 0; n++) {
      const target = targets[n] as NearTarget;
      if (gone.length > 0 && reaches(before, n, target, gone)) putNear(columns, n, target, now);
      else if (come.length > 0) raiseNear(columns, n, target, come);
    }
    sources = now;
    return { targets, columns, byLearning };
  };
}

/** The columns with what these sources come to the targets that are new. */
function further(
  columns: NearColumns,
  targets: readonly NearTarget[],
  sources: readonly NearSource[],
): NearColumns {
  const all = nothingNear(targets.length);
  for (const name of NEAR_SIGNS) all[name].set(columns[name]);
  for (let n = columns.cosine.length; n < targets.length; n++)
    putNear(all, n, targets[n] as NearTarget, sources);
  return all;
}

/** Whether any of these sources comes so near that without it the others may be less near. */
function reaches(
  columns: NearColumns,
  n: number,
  target: NearTarget,
  sources: readonly NearSource[],
): boolean {
  const { similar, cosine, inCategory, basis } = nearTo(target, sources).signs;
  const isBest = (sign: number, best: number | undefined) => sign > 0 && sign >= (best as number);
  return (
    isBest(similar, columns.similar[n]) ||
    isBest(cosine, columns.cosine[n]) ||
    isBest(inCategory, columns.inCategory[n]) ||
    isBest(basis, columns.basis[n])
  );
}

function without(sources: readonly NearSource[], others: readonly NearSource[]): NearSource[] {
  const known = new Set(others.map(({ skill }) => skill));
  return sources.filter(({ skill }) => !known.has(skill));
}
