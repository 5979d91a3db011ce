import { type AskTable, askTableBuilder } from '#src/insights/ask-table.ts';
import { insights } from '#src/insights/insights.ts';
import type { JudgingFile } from '#src/market/judging-file.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { Answer, Question } from './worker-messages.ts';

/**
 * Takes questions, and answers the last one. The postings are read once, and again only after they changed; a question
 * that comes meanwhile takes the place of the one before it. `read`: all kept postings, in parts; `market`: what is
 * judged by, read once.
 */
export function answerQuestions(
  read: () => AsyncIterable<KeptPosting[]>,
  market: () => Promise<JudgingFile>,
  say: (answer: Answer) => void,
): (question: Question) => void {
  let judging: Judging | null = null;
  let skills: Question['skills'] = null;
  let table: AskTable | null = null;
  let next: Question | null = null;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    for (let question = taken(); question; question = taken()) {
      const { turn, asked } = question;
      try {
        table ??= await gather(turn);
        judging ??= skills && judgingBy(buildTaxonomy(skills), await market());
        // What has been sent in the meantime is heard first.
        await new Promise((resolve) => setTimeout(resolve));
        if (next || !table || !judging) continue;
        say({ turn, insights: insights(table, { ...asked, judging }) });
      } catch (error) {
        say({ turn, error: String(error) });
      }
    }
    running = false;
  }

  function taken(): Question | null {
    const question = next;
    next = null;
    return question;
  }

  /** Null where the postings changed while they were read: the question that tells so is next. */
  async function gather(turn: number): Promise<AskTable | null> {
    const builder = askTableBuilder();
    let count = 0;
    for await (const part of read()) {
      if (next?.changed) return null;
      for (const kept of part) builder.add({ ...kept, mentions: countedMentions(kept) });
      count += part.length;
      say({ turn: next?.turn ?? turn, read: count });
    }
    return next?.changed ? null : builder.done();
  }

  return (question) => {
    if (question.skills) {
      skills = question.skills;
      judging = null;
    }
    if (question.changed) table = null;
    // Of two questions in a row the first may be the one that tells of the change.
    next = { ...question, changed: question.changed || next?.changed === true };
    if (!running) run();
  };
}
