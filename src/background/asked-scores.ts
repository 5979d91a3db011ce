import type { ListScore } from '#src/lists/list-score.ts';
import { scoresOf } from '#src/lists/scores-of.ts';
import type { Judging } from '#src/match/judging.ts';
import { Allowance } from './allowance.ts';
import type { PageSender } from './sender.ts';

/** A list is asked about once, and what its window shows again at each change of a score. */
const scores = new Allowance({ most: 600, perSecond: 10 });

/** How well postings match that a list asks about. Rejects where a tab asks for more than any list has to show. */
export async function askedScores(
  ids: readonly string[],
  { tab, url }: PageSender,
  judging: () => Promise<Judging>,
  now: number,
): Promise<Record<string, ListScore>> {
  if (!scores.spend(tab, ids.length, now)) throw new Error('Asked for too many scores');
  return scoresOf(ids, url, judging);
}
