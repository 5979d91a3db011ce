import type { Insights } from '#src/insights/insights.ts';
import { logError } from '#src/log-error.ts';
import { digestOf, keepAnswer, keptAnswer } from '#src/store/kept-answer.ts';

/** Where insights are kept that were worked out, until the page is opened again. */
export interface AnswerMemory {
  /** The insights that were kept for the same question; `isCurrent`: no posting has been written since. Null: there are none. */
  recall(question: unknown): Promise<{ insights: Insights; isCurrent: boolean } | null>;
  /** Keeps them; `state`: that of the postings which they were worked out from. What cannot be kept is worked out again. */
  keep(question: unknown, state: string, insights: Insights): Promise<void>;
}

/** The memory of this code: what other code worked out is not taken for its own. `code`: what tells it from any other. */
export function answerMemory(code: string): AnswerMemory {
  // The months of a trend are those of the reader's own time.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const keyOf = (question: unknown) => digestOf(code, zone, JSON.stringify(question));
  return {
    async recall(question) {
      const kept = await keptAnswer(await keyOf(question));
      return kept && { insights: kept.answer as Insights, isCurrent: kept.isCurrent };
    },
    async keep(question, state, insights) {
      await keyOf(question)
        .then((key) => keepAnswer(key, state, insights))
        .catch(logError);
    },
  };
}
