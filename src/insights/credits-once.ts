import type { Judging } from '#src/match/judging.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { columnsAt, type NearColumns, nearer, nearFacts, nearValues } from '#src/match/near-columns.ts';
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
  const { weights } = judging;
  const all = Uint32Array.from(targets.keys());
  const practices = [...targets.keys()].filter((n) => targets[n]?.kind === 'practice');
  return (learned: readonly string[], knowledge: Knowledge): Credits => {
    const columns = learned.reduce((sum, skill) => nearer(sum, near.byLearning(skill, all)), near.columns);
    const values = nearValues(columns, near.facts, knowledge, weights.nearness);
    const world = {
      weights: weights.experience,
      size: names.length,
      numberOf: known,
      practices,
      near: values,
    };
    return creditsOf(knowledge, world, names);
  };
}

/** The part of a list that has these skills alone, in this order. */
export function nearListOf(list: NearList, numbers: Uint32Array, { vectors }: Judging): NearList {
  const targets: NearList['targets'][number][] = [];
  for (const n of numbers) targets.push(list.targets[n] as (typeof targets)[number]);
  const learned = new Map<string, NearColumns>();
  return {
    targets,
    columns: columnsAt(list.columns, numbers),
    facts: nearFacts(targets, vectors.size),
    byLearning(skill) {
      const alone = learned.get(skill) ?? columnsAt(list.byLearning(skill, numbers), numbers);
      learned.set(skill, alone);
      return alone;
    },
  };
}
