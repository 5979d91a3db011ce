import type { Emphasis } from '#src/match/score.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { AskTable } from './ask-table.ts';
import { askWeights } from './ask-weights.ts';
import type { JobNumbers } from './job-terms.ts';
import type { TableTiers } from './tiers.ts';

/** A table as it is scored: all that does not depend on who asks. */
export interface Scorable {
  table: AskTable;
  /** By alternative: the number of its skill among the credits. In as few bytes as will do: these are gone through at each change. */
  skills: Uint16Array | Uint32Array;
  /** By ask: how many of its posting's 100 points it is worth. */
  weights: Float64Array;
  /** By posting: 1 where it says too little to be judged by. */
  vague: Uint8Array;
  /** By ask: the number of its tier in `TIERS`. */
  tier: Uint8Array;
  /** By posting: the number of its job's terms. */
  jobs: Uint16Array;
}

/** A table with what its asks are worth; `numbers`: by its number of a skill that among the credits. */
export function scorable(
  table: AskTable,
  numbers: Uint32Array,
  tiers: TableTiers,
  emphasis: Emphasis,
  { numberOf }: JobNumbers,
): Scorable {
  // A loop, as the arrays' own `from` takes ten times as long.
  const isFew = numbers.every((number) => number < 2 ** 16);
  const skills = new (isFew ? Uint16Array : Uint32Array)(table.skill.length);
  for (let at = 0; at < skills.length; at++) skills[at] = numbers[table.skill[at] as number] as number;
  const jobs = new Uint16Array(table.size);
  for (let row = 0; row < jobs.length; row++) jobs[row] = numberOf(table.experience[row] as Experience);
  return { table, skills, weights: askWeights(table, tiers, emphasis), ...tiers, jobs };
}
