import type { ChangedIds } from '#src/store/changes.ts';

/** A queue of one question. */
interface Waiting<Question> {
  take(question: Question): void;
  /** Returns the question that waits while another is answered, or null. */
  next(): Question | null;
}

/**
 * Answers questions one at a time, always the latest: a new one replaces the waiting one. `answer` must not
 * reject.
 */
export function lastAsked<Question extends { changed: ChangedIds }>(
  answer: (question: Question) => Promise<void>,
): Waiting<Question> {
  let next: Question | null = null;
  let isBusy = false;

  async function run(): Promise<void> {
    isBusy = true;
    while (next) {
      const question: Question = next;
      next = null;
      await answer(question);
    }
    isBusy = false;
  }

  return {
    take(question) {
      // The replaced question may carry changes that the new one does not repeat.
      const before = next ? next.changed : [];
      next = { ...question, changed: before && question.changed && [...before, ...question.changed] };
      if (!isBusy) run();
    },
    next: () => next,
  };
}
