import { comparerCache } from '#src/insights/comparer.ts';
import { insightsOf } from '#src/insights/insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { JudgingFile } from '#src/match/market/judging-file.ts';
import type { ChangedIds } from '#src/store/changes.ts';
import type { PostingSource } from './posting-cache.ts';
import { type Answer, type Question, sentTaxonomy } from './worker-messages.ts';

/**
 * Answers the latest question. Reads the postings once, then only changed ones. A new question replaces a
 * waiting one. `market`: loads the scoring data, once.
 */
export function answerQuestions(
  source: PostingSource,
  market: () => Promise<JudgingFile>,
  say: (answer: Answer) => void,
): (question: Question) => void {
  let skills = '[]';
  let judging: Judging | null = null;
  let file: JudgingFile | null = null;
  let postings: readonly SeenPosting[] | null = null;
  /** Ids of postings that changed since they were read; null: any may have. */
  let due: ChangedIds = null;
  const comparerFor = comparerCache();
  const waiting = lastAsked(answer);

  async function answer({ turn, asked, changed }: Question): Promise<void> {
    try {
      due = due && changed && [...due, ...changed];
      file ??= await market();
      if (waiting.next()) return;
      if (!postings || due === null || due.length > 0) {
        const reading = due;
        due = [];
        postings = null;
        postings = await source
          .read(reading, (read) => say({ turn: waiting.next()?.turn ?? turn, read }))
          .catch((error: unknown) => {
            due = null;
            throw error;
          });
      }
      // Handles messages that arrived during the read.
      await new Promise((resolve) => setTimeout(resolve));
      if (waiting.next()) return;
      judging ??= judgingBy(sentTaxonomy(skills), file);
      const question = { ...asked, judging };
      say({ turn, insights: insightsOf(postings, question, comparerFor(question)) });
    } catch (error) {
      say({ turn, error: String(error) });
    }
  }

  return (question) => {
    if (question.skills) {
      skills = question.skills;
      judging = null;
    }
    waiting.take(question);
  };
}

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
