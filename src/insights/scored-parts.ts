import type { Judging } from '#src/match/judging.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { AskTable } from './ask-table.ts';
import { byTable } from './by-table.ts';
import { creditsOnce } from './credits-once.ts';
import type { Knowing } from './knowledge-keeper.ts';
import type { Numbering } from './numbering.ts';
import { type Scorable, type Scores, scorer } from './scores.ts';

/**
 * Scores parts by what somebody knows once some skills are learned; those that come again under the same key are scored as
 * the last time.
 */
export function scoredParts<Wanted extends Scores>(
  judging: Judging,
  numbers: Numbering,
  roomFor: (table: AskTable) => Wanted,
) {
  const scored = byTable<Wanted>();
  let last: { key: string; near: Knowing['near']; score: ReturnType<typeof scorer> } | null = null;
  return (
    parts: readonly Scorable[],
    key: string,
    { near }: Knowing,
    learned: readonly string[],
    knowledge: Knowledge,
  ): Wanted[] => {
    // A part that is new may ask for skills that no part asked for before.
    if (last?.key !== key || last.near !== near) {
      const credits = creditsOnce(judging, numbers, near)(learned, knowledge);
      last = { key, near, score: scorer(credits, knowledge.years) };
    }
    const { score } = last;
    const tables = parts.map(({ table }) => table);
    return scored(tables, key, (table, n, old) => score(parts[n] as Scorable, old ?? roomFor(table)));
  };
}

/** The scores of all postings of these parts, one below the other. */
export function allScores(scores: readonly Pick<Scores, 'score'>[]): Int16Array {
  const all = new Int16Array(scores.reduce((sum, { score }) => sum + score.length, 0));
  let from = 0;
  for (const { score } of scores) {
    all.set(score, from);
    from += score.length;
  }
  return all;
}
