import {
  COLUMN_SIGNS,
  type NearColumns,
  type NearFacts,
  nearFacts,
  nothingNear,
  putNear,
  raiseNear,
} from './near-columns.ts';
import {
  type NearSource,
  type NearTarget,
  type NearWorld,
  nearSources,
  nearTarget,
  nearTo,
} from './nearness.ts';
import type { NearnessWeights } from './weights.ts';

/** Skills in a row, and how near the tracked ones come to each. */
export interface NearList {
  targets: readonly NearTarget[];
  columns: NearColumns;
  facts: NearFacts;
  /** How near whoever learns a skill comes to each of these numbers by that alone; of others nothing is said. */
  byLearning: (skill: string, numbers: Uint32Array) => NearColumns;
}

/** So many skills are remembered as learned. */
const MOST_LEARNED = 64;

/**
 * Gives how near the tracked skills come to all skills of a growing list. What was worked out before is kept as far as it
 * holds: of a skill that is new, and of the tracked skills that came or went since.
 */
export function nearKeeper(world: NearWorld & { weights: { nearness: NearnessWeights } }) {
  const targets: NearTarget[] = [];
  let sources: NearSource[] = [];
  let columns = nothingNear(0);
  let facts: NearFacts | null = null;
  const learned = new Map<string, Learned>();

  function byLearning(skill: string, numbers: Uint32Array): NearColumns {
    const known = learned.get(skill) ?? { columns: nothingNear(0), isKnown: new Uint8Array() };
    const now = known.isKnown.length === targets.length ? known : grown(known, targets.length);
    if (!learned.has(skill) && learned.size >= MOST_LEARNED) learned.clear();
    learned.set(skill, now);
    const own = nearSources([{ skill, level: 'solid' }], world);
    for (const n of numbers) {
      if (now.isKnown[n] === 1) continue;
      putNear(now.columns, n, targets[n] as NearTarget, own);
      now.isKnown[n] = 1;
    }
    return now.columns;
  }

  return (skills: readonly string[], tracked: Parameters<typeof nearSources>[0]): NearList => {
    const now = nearSources(tracked, world);
    const [gone, come] = [without(sources, now), without(now, sources)];
    const known = targets.length;
    for (let n = known; n < skills.length; n++) targets.push(nearTarget(skills[n] as string, world));
    const before = columns;
    columns = withRoomFor(before, targets.length);
    for (let n = known; n < targets.length; n++) putNear(columns, n, targets[n] as NearTarget, now);
    if (known < targets.length) facts = null;
    facts ??= nearFacts(targets, world.vectors.size);
    for (let n = 0; n < known && gone.length + come.length > 0; n++) {
      const target = targets[n] as NearTarget;
      if (gone.length > 0 && reaches(before, n, target, gone)) putNear(columns, n, target, now);
      else if (come.length > 0) raiseNear(columns, n, target, come);
    }
    sources = now;
    return { targets, columns, facts, byLearning };
  };
}

/** How near a learned skill comes to those skills that were asked about. */
interface Learned {
  columns: NearColumns;
  /** 1 where it is known. */
  isKnown: Uint8Array;
}

function grown({ columns, isKnown }: Learned, size: number): Learned {
  const known = new Uint8Array(size);
  known.set(isKnown);
  return { columns: withRoomFor(columns, size), isKnown: known };
}

/** The same columns, with room for more skills. */
function withRoomFor(columns: NearColumns, size: number): NearColumns {
  const all = nothingNear(size);
  for (const name of COLUMN_SIGNS) all[name].set(columns[name]);
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
