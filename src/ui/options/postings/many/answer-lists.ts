import { logError } from '#src/log-error.ts';
import type { JudgingFile } from '#src/market/judging-file.ts';
import { judgingBy } from '#src/match/judging.ts';
import type { TableSource } from '../../insights/insights-table.ts';
import { lastAsked } from '../../insights/last-asked.ts';
import { sentTaxonomy } from '../../insights/worker-messages.ts';
import { listAnswers, needsNoScore } from './list-answers.ts';
import type { GapsAnswer, GapsQuestion, ListQuestion, ListSaid } from './list-messages.ts';
import type { ListPart } from './list-table.ts';

/**
 * Takes questions, and answers the last one. The table is read once, and again only after postings changed; a question
 * that comes meanwhile takes the place of the one before it. Gaps are told once no list is on its way. `market`: what is judged by, read once.
 */
export function answerLists(
  source: TableSource<ListPart>,
  market: () => Promise<JudgingFile>,
  say: (said: ListSaid | GapsAnswer) => void,
): (question: ListQuestion | GapsQuestion) => void {
  let skills = '[]';
  let file: JudgingFile | null = null;
  let parts: ListPart[] | null = null;
  let answers: ReturnType<typeof listAnswers> | null = null;
  const waiting = lastAsked(answer, () => {
    tellGaps();
    source.tidy().catch(logError);
  });
  const reports: GapsQuestion[] = [];

  async function answer({ turn, asked, changed }: ListQuestion): Promise<void> {
    try {
      if (changed) parts = null;
      file ??= await market();
      parts ??= await source.read((read) => say({ turn: waiting.next()?.turn ?? turn, read }));
      // What has been sent in the meantime is heard first.
      await new Promise((resolve) => setTimeout(resolve));
      if (waiting.next()) return;
      const isFirst = answers === null;
      answers ??= listAnswers(judgingBy(sentTaxonomy(skills), file));
      if (isFirst && needsNoScore(asked.query)) say({ turn, list: answers.early(parts, asked) });
      say({ turn, list: answers.list(parts, asked) });
    } catch (error) {
      // What was half worked out is not gone on from.
      answers = null;
      say({ turn, error: String(error) });
    }
  }

  function tellGaps(): void {
    for (const { report, postings } of reports.splice(0))
      say({ report, gaps: answers?.gaps(JSON.parse(postings)) ?? null });
  }

  return (question) => {
    if ('report' in question) {
      reports.push(question);
      if (!waiting.isBusy()) tellGaps();
      return;
    }
    if (question.skills) {
      skills = question.skills;
      answers = null;
    }
    waiting.take(question);
  };
}
