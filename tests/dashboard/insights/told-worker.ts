import { vi } from 'vitest';
import { answerQuestions } from '#src/dashboard/insights/answer-questions.ts';
import type { PostingSource } from '#src/dashboard/insights/posting-cache.ts';
import { type Answer, type Question, skillsToSend } from '#src/dashboard/insights/worker-messages.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { KIN, knows, PATH } from '#tests/insights/arbitrary.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';

const skills = skillsToSend(KIN);
/** A question of the page, of this number. */
export const question = (turn: number, more: Partial<Question> = {}): Question => ({
  turn,
  asked: {
    filter: NO_FILTER,
    tracked: [knows('java')],
    roadmap: PATH,
    emphasis: EVEN_EMPHASIS,
    notPresumed: [],
  },
  skills: turn === 1 ? skills : null,
  changed: [],
  ...more,
});

/** A worker without its thread: what it reads, and what it says. */
export function start(parts: KeptPosting[][]) {
  const said: Answer[] = [];
  const read = vi.fn<PostingSource['read']>(async (_changed, progress) => {
    const all = parts.flat();
    parts.reduce((sum, part) => {
      progress(sum + part.length);
      return sum + part.length;
    }, 0);
    return seenOf(all);
  });
  const market = vi.fn(async () => NO_MARKET);
  return { said, read, market, take: answerQuestions({ read }, market, (answer) => said.push(answer)) };
}

/** Stored postings as the insights see them. */
export const seenOf = (all: readonly KeptPosting[]) =>
  all.map((one) => ({ ...one, mentions: countedMentions(one) }));

/** The insights among what was said. */
export const answers = (said: readonly Answer[]) => said.filter((answer) => 'insights' in answer);
/** The insights that answer the question of this number, once they are there. */
export const answered = (said: readonly Answer[], turn: number) =>
  vi.waitFor(() => {
    const found = answers(said).find((answer) => answer.turn === turn);
    if (!found || !('insights' in found)) throw new Error('no answer yet');
    return found.insights;
  });
