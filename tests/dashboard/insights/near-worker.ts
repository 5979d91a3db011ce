import { act } from 'preact/test-utils';
import { answerQuestions } from '#src/dashboard/insights/answer-questions.ts';
import { postingCache } from '#src/dashboard/insights/posting-cache.ts';
import type { Answer, Question } from '#src/dashboard/insights/worker-messages.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';

/** The insights' worker, on the page's own thread, over a market that was never counted. */
export class NearWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  take = answerQuestions(
    postingCache(),
    async () => NO_MARKET,
    (answer) => act(() => this.onmessage?.({ data: structuredClone(answer) })),
  );
  postMessage(question: Question): void {
    this.take(structuredClone(question));
  }
  terminate(): void {
    this.onmessage = null;
  }
}
