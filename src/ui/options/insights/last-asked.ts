/** Questions as they wait for an answer. */
interface Waiting<Question> {
  take(question: Question): void;
  /** The question that waits while another one is answered; null where none does. */
  next(): Question | null;
  /** Whether one is being answered. */
  isBusy(): boolean;
}

/**
 * Has questions answered one after the other, always the last: one that comes meanwhile takes the place of the one that waits.
 * `answer` does not reject; `rest` is called whenever all are answered.
 */
export function lastAsked<Question extends { changed: boolean }>(
  answer: (question: Question) => Promise<void>,
  rest: () => void,
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
    rest();
  }

  return {
    take(question) {
      // Of two questions in a row the first may be the one that tells of the change.
      next = { ...question, changed: question.changed || next?.changed === true };
      if (!isBusy) run();
    },
    next: () => next,
    isBusy: () => isBusy,
  };
}
