import type { Judging } from '#src/match/judging.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { AskTable } from './ask-table.ts';
import { creditsOnce, nearListOf } from './credits-once.ts';
import type { Knowing } from './knowledge-keeper.ts';
import type { Numbering } from './numbering.ts';
import { areSameRows, type PickedRow, tableOfRows } from './picked-rows.ts';
import { type Scores, scorable, scorer } from './scores.ts';
import { type TableTiers, tableTiers } from './tiers.ts';

/** How postings match once some skills are learned. */
export interface Trial extends Required<Pick<Scores, 'score' | 'credit'>> {
  knowledge: Knowledge;
}

/** What is tried on: the postings worth trying for, as a table of their own. */
export interface Trials {
  table: AskTable;
  tiers: TableTiers;
  /** How they match once these skills are learned, one after the other; with none, as things stand. */
  once: (learned: readonly string[]) => Trial;
}

/** What trials depend on besides their postings. */
interface TrialsWorld {
  emphasis: Emphasis;
  known: Knowing;
}

/** Of what was learned so many ways are remembered at most. */
const MOST_WAYS = 200;

/**
 * Gives trials, and remembers what came of each as long as the postings and the key are the same: most changes touch none of
 * the postings worth trying for.
 */
export function trialsFinder(judging: Judging, numbers: Numbering) {
  let wiser = remembering<Knowledge>();
  let lastKnowledge: Knowledge | null = null;
  let last: { key: string; picked: readonly PickedRow[]; trials: Trials } | null = null;

  return (picked: readonly PickedRow[], key: string, { emphasis, known }: TrialsWorld): Trials => {
    if (known.knowledge !== lastKnowledge) wiser = remembering();
    lastKnowledge = known.knowledge;
    if (last?.key === key && areSameRows(last.picked, picked)) return last.trials;
    const knowledgeOnce = (learned: readonly string[]): Knowledge =>
      learned.length === 0
        ? known.knowledge
        : wiser(learned, () => knowledgeOnce(learned.slice(0, -1)).learning(learned.at(-1) as string));
    const table = tableOfRows(picked);
    const places = Uint32Array.from(table.skills, numbers.numberOf);
    const own = new Map(table.skills.map((skill, n) => [skill, n]));
    const list = { names: [...table.skills], known: (skill: string) => own.get(skill) };
    const near = nearListOf(known.near, places, judging);
    const credits = creditsOnce(judging, list, near);
    const kinds = near.targets.map(({ kind }) => kind);
    const trials = trialsOn(table, tableTiers(table, kinds), emphasis, (learned) => {
      const knowledge = knowledgeOnce(learned);
      return { knowledge, score: scorer(credits(learned, knowledge), knowledge.years) };
    });
    last = { key, picked, trials };
    return trials;
  };
}

function trialsOn(
  table: AskTable,
  tiers: TableTiers,
  emphasis: Emphasis,
  once: (learned: readonly string[]) => { knowledge: Knowledge; score: ReturnType<typeof scorer> },
): Trials {
  const scored = scorable(table, Uint32Array.from(table.skills.keys()), tiers, emphasis);
  const tried = remembering<Trial>();
  return {
    table,
    tiers,
    once: (learned) =>
      tried(learned, () => {
        const { knowledge, score } = once(learned);
        const credit = new Float64Array(table.salience.length);
        return { ...score(scored, { score: new Int16Array(table.size), credit }), knowledge };
      }),
  };
}

/** What was worked out for a list of skills, in their order; nothing any more once that is too much. */
function remembering<T>() {
  const known = new Map<string, T>();
  return (skills: readonly string[], workOut: () => T): T => {
    const key = JSON.stringify(skills);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_WAYS) known.clear();
    const value = workOut();
    known.set(key, value);
    return value;
  };
}
