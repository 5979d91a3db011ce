import { logError } from '#src/log-error.ts';
import type { JudgingFile } from '#src/market/judging-file.ts';
import { judgingBy } from '#src/match/judging.ts';
import { sentTaxonomy } from '../../insights/worker-messages.ts';
import { listAnswers, needsNoScore } from './list-answers.ts';
import type { GapsAnswer, GapsQuestion, ListQuestion, ListSaid } from './list-messages.ts';
import type { ListPart } from './list-table.ts';

/** Where the list has its table from. */
interface ListSource {
  /** The parts of the table of all kept postings, as they are now; `progress` hears how many had to be read. */
  read(progress: (postings: number) => void): Promise<ListPart[]>;
  /** Makes the next reading quicker. For when nobody waits. */
  tidy(): Promise<void>;
}

/**
 * Takes questions, and answers the last one. The table is read once, and again only after postings changed; a question
 * that comes meanwhile takes the place of the one before it. Gaps are told once no list is on its way. `market`: what is judged by, read once.
 */
export function answerLists(
  source: ListSource,
  market: () => Promise<JudgingFile>,
  say: (said: ListSaid | GapsAnswer) => void,
): (question: ListQuestion | GapsQuestion) => void {
  let skills = '[]';
  let file: JudgingFile | null = null;
  let parts: ListPart[] | null = null;
  let answer: ReturnType<typeof listAnswers> | null = null;
  let next: ListQuestion | null = null;
  let running = false;
  const reports: GapsQuestion[] = [];

  async function run(): Promise<void> {
    running = true;
    for (let question = taken(); question; question = taken()) {
      const { turn, asked, changed } = question;
      try {
        if (changed) parts = null;
        file ??= await market();
        parts ??= await source.read((read) => say({ turn: next?.turn ?? turn, read }));
        // What has been sent in the meantime is heard first.
        await new Promise((resolve) => setTimeout(resolve));
        if (next) continue;
        const isFirst = answer === null;
        answer ??= listAnswers(judgingBy(sentTaxonomy(skills), file));
        if (isFirst && needsNoScore(asked.query)) say({ turn, list: answer.early(parts, asked) });
        say({ turn, list: answer.list(parts, asked) });
      } catch (error) {
        // What was half worked out is not gone on from.
        answer = null;
        say({ turn, error: String(error) });
      }
    }
    running = false;
    tellGaps();
    source.tidy().catch(logError);
  }

  function tellGaps(): void {
    for (const { report, postings } of reports.splice(0))
      say({ report, gaps: answer?.gaps(JSON.parse(postings)) ?? null });
  }

  function taken(): ListQuestion | null {
    const question = next;
    next = null;
    return question;
  }

  return (question) => {
    if ('report' in question) {
      reports.push(question);
      if (!running) tellGaps();
      return;
    }
    if (question.skills) {
      skills = question.skills;
      answer = null;
    }
    // Of two questions in a row the first may be the one that tells of the change.
    next = { ...question, changed: question.changed || next?.changed === true };
    if (!running) run();
  };
}
