import type { AskTable } from '#src/insights/ask-table.ts';
import { runningInsights } from '#src/insights/running-insights.ts';
import { logError } from '#src/log-error.ts';
import type { JudgingFile } from '#src/market/judging-file.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { digestOf } from '#src/store/kept-answer.ts';
import type { AnswerMemory } from './answer-memory.ts';
import type { TableSource } from './insights-table.ts';
import { lastAsked } from './last-asked.ts';
import { type Answer, type Question, sentTaxonomy } from './worker-messages.ts';

/**
 * Takes questions, and answers the last one. The table is read once, and again only after postings changed; a question
 * that comes meanwhile takes the place of the one before it. `market`: what is judged by, read once. Where the first question was
 * answered before and no posting has been written since, the table is read after it is answered.
 */
export function answerQuestions(
  source: TableSource<AskTable>,
  market: () => Promise<JudgingFile>,
  say: (answer: Answer) => void,
  memory: AnswerMemory,
): (question: Question) => void {
  let judging: Judging | null = null;
  let skills: Question['skills'] = null;
  let file: JudgingFile | null = null;
  let world: string | null = null;
  let table: AskTable[] | null = null;
  let insights = runningInsights();
  const waiting = lastAsked(answer, () => source.tidy().catch(logError));

  async function answer({ turn, asked, changed }: Question): Promise<void> {
    try {
      if (changed) table = null;
      file ??= await market();
      world ??= await digestOf(skills ?? '', new TextDecoder('latin1').decode(file));
      if (!table && !changed && !asked.lifts && (await recall(turn, [asked, world]))) {
        if (!waiting.next()) await prepare(asked, file).catch(logError);
        return;
      }
      table ??= await source.read((read) => say({ turn: waiting.next()?.turn ?? turn, read }));
      // What has been sent in the meantime is heard first.
      await new Promise((resolve) => setTimeout(resolve));
      if (waiting.next()) return;
      const found = insights(table, { ...asked, judging: judgingNow(file) });
      say({ turn, insights: found });
      await memory.keep([withoutLifts(asked), world], source.state(), { ...found, lifted: [] });
    } catch (error) {
      // What was half counted is not gone on from.
      insights = runningInsights();
      say({ turn, error: String(error) });
    }
  }

  function judgingNow(file: JudgingFile): Judging {
    judging ??= judgingBy(sentTaxonomy(skills ?? '[]'), file);
    return judging;
  }

  /** Reads and works out what the next question needs: a filter, one more posting, one skill that is known better. */
  async function prepare(asked: Question['asked'], file: JudgingFile): Promise<void> {
    table = await source.read(() => undefined);
    if (!waiting.next()) insights(table, { ...asked, judging: judgingNow(file) });
  }

  /** Says what was worked out for this before, if it was; gives whether that is all there is to say. */
  async function recall(turn: number, question: [asked: Question['asked'], world: string]): Promise<boolean> {
    const known = await memory.recall(question);
    if (waiting.next()) return true;
    if (!known) return false;
    say({ turn, insights: known.insights, ...(!known.isCurrent && { earlier: true }) });
    return known.isCurrent;
  }

  return (question) => {
    if (question.skills) {
      skills = question.skills;
      judging = null;
      world = null;
    }
    waiting.take(question);
  };
}

/** What was asked about single skills is not kept: the next time others are. */
const withoutLifts = ({ lifts: _, ...asked }: Question['asked']) => asked;
