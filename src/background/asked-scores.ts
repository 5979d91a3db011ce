import type { Judging } from '#src/match/judging.ts';
import type { ListScore } from '#src/page/lists/list-score.ts';
import { type ListMatch, listScoresOf } from '#src/page/lists/list-scores-of.ts';
import { settings } from '#src/store/settings.ts';
import { type Texts, textOf } from '#src/ui/texts/texts.ts';
import { Allowance } from './allowance.ts';
import { badgeTexts } from './badge-texts.ts';
import type { PageSender } from './sender.ts';

/** A list asks once about each posting, and again for visible ones when scores change. */
const scores = new Allowance({ most: 600, perSecond: 10 });

/** Returns the matches of a list's postings. Rejects if a tab exceeds its rate limit. */
export async function askedScores(
  ids: readonly string[],
  { tab, url }: PageSender,
  judging: () => Promise<Judging>,
  now: number,
): Promise<Record<string, ListScore>> {
  if (!scores.spend(tab, ids.length, now)) throw new Error('Asked for too many scores');
  const matches = Object.entries(await listScoresOf(ids, url, judging));
  if (matches.length === 0) return {};
  const texts = await badgeTexts((await settings()).locale);
  return Object.fromEntries(matches.map(([id, match]) => [id, listScoreOf(match, texts)]));
}

/** Formats a match for a list in the language of the texts. */
export function listScoreOf({ band, core, applied }: ListMatch, texts: Texts): ListScore {
  const word = textOf(texts, 'list.word', { band: applied ? 'applied' : (band ?? 'none') });
  return { band, word, why: core ? textOf(texts, 'list.why', core) : '' };
}
