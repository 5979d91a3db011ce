import { type NearColumns, nearByLearned, nothingNear, putNear } from './near-columns.ts';
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
  const byLearning = (skill: string): NearColumns => {
    const known = learned.get(skill);
    if (known && known.cosine.length === targets.length) return known;
    if (learned.size >= MOST_LEARNED) learned.clear();
    const alone = nearByLearned(skill, targets, world);
    learned.set(skill, alone);
    return alone;
  };
  return (skills: readonly string[], tracked: Parameters<typeof nearSources>[0]): NearList => {
    const now = nearSources(tracked, world);
    const [gone, come] = [without(sources, now), without(now, sources)];
    const before = columns;
    columns = nothingNear(skills.length);
    for (let n = 0; n < skills.length; n++) {
      const isNew = n >= targets.length;
      const target = targets[n] ?? nearTarget(skills[n] as string, world);
      targets[n] = target;
      if (isNew) putNear(columns, n, target, now);
      else if (gone.length > 0 && reaches(before, n, target, gone)) putNear(columns, n, target, now);
      else {
        putNear(columns, n, target, come);
        for (const name of ['similar', 'cosine', 'inCategory', 'basis'] as const)
          columns[name][n] = Math.max(columns[name][n] as number, before[name][n] as number);
      }
    }
    sources = now;
    return { targets, columns, byLearning };
  };
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
