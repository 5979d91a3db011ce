import { act } from 'preact/test-utils';
import { answerMemory } from '#src/ui/options/insights/answer-memory.ts';
import { answerQuestions } from '#src/ui/options/insights/answer-questions.ts';
import { insightsTable } from '#src/ui/options/insights/insights-table.ts';
import type { Answer, Question } from '#src/ui/options/insights/worker-messages.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';

/** The insights' worker, on the page's own thread, over a market that was never counted. */
export class NearWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  take = answerQuestions(
    insightsTable(),
    async () => NO_MARKET,
    (answer) => act(() => this.onmessage?.({ data: structuredClone(answer) })),
    answerMemory('here'),
  );
  postMessage(question: Question): void {
    this.take(structuredClone(question));
  }
  terminate(): void {
    this.onmessage = null;
  }
}
