import type { Judging } from '#src/match/judging.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { columnsAt, type NearColumns, nearer, nearValues } from '#src/match/near-columns.ts';
import type { NearList } from '#src/match/near-keeper.ts';
import { type Credits, creditsOf } from './credits.ts';
import type { Numbering } from './numbering.ts';

/** Gives what knowledge counts for the skills of a list, once some were learned beside what `near` knows of. */
export function creditsOnce(
  judging: Judging,
  { names, known }: Pick<Numbering, 'names' | 'known'>,
  near: NearList,
) {
  const { targets } = near;
  const practices = [...targets.keys()].filter((n) => targets[n]?.kind === 'practice');
  return (learned: readonly string[], knowledge: Knowledge): Credits => {
    const columns = learned.reduce((sum, skill) => nearer(sum, near.byLearning(skill)), near.columns);
    const values = nearValues(columns, targets, knowledge, judging.weights.nearness);
    const world = {
      weights: judging.weights.experience,
      size: names.length,
      numberOf: known,
      practices,
      near: values,
    };
    return creditsOf(knowledge, world, names);
  };
}

/** The part of a list that has these skills alone, in this order. */
export function nearListOf({ targets, columns, byLearning }: NearList, numbers: Uint32Array): NearList {
  const learned = new Map<string, NearColumns>();
  return {
    targets: Array.from(numbers, (n) => targets[n] as NearList['targets'][number]),
    columns: columnsAt(columns, numbers),
    byLearning(skill) {
      const alone = learned.get(skill) ?? columnsAt(byLearning(skill), numbers);
      learned.set(skill, alone);
      return alone;
    },
  };
}
