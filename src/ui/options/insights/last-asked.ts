import type { ChangedIds } from '#src/store/changes.ts';

/** Questions as they wait for an answer. */
interface Waiting<Question> {
  take(question: Question): void;
  /** The question that waits while another one is answered; null where none does. */
  next(): Question | null;
}

/**
 * Has questions answered one after the other, always the last: one that comes meanwhile takes the place of the one that waits.
 * `answer` does not reject.
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
      // Of two questions in a row the first may be the one that tells of the change.
      const before = next ? next.changed : [];
      next = { ...question, changed: before && question.changed && [...before, ...question.changed] };
      if (!isBusy) run();
    },
    next: () => next,
  };
}
