import type { AskTable } from '#src/insights/ask-table.ts';
import { byTable } from '#src/insights/by-table.ts';
import { HELD } from '#src/insights/credits.ts';
import { creditsOnce } from '#src/insights/credits-once.ts';
import { holder } from '#src/insights/held-asks.ts';
import { jobNumbers } from '#src/insights/job-terms.ts';
import { jobsBy } from '#src/insights/jobs.ts';
import { type Knowing, knowledgeKeeper } from '#src/insights/knowledge-keeper.ts';
import { numbering } from '#src/insights/numbering.ts';
import { countedParts, scorableParts } from '#src/insights/prepared-parts.ts';
import type { Scorable } from '#src/insights/scorable.ts';
import { scorer } from '#src/insights/scores.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import type { Judging } from '#src/match/judging.ts';
import { TIERS } from '#src/match/match.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

/** What postings are held against, beside what they are judged by. */
export interface ListJudged {
  tracked: readonly TrackedSkill[];
  notPresumed: readonly string[];
  emphasis: Emphasis;
}

/** How the postings of a part match; by posting its score, −1 where it has none, and how many core and must-haves are gaps. */
export interface JudgedRows {
  score: Int16Array;
  gaps: Uint16Array;
  /** By ask: the place in `HELD` of how the user has it. */
  held: Uint8Array;
}

/** How all postings match, and the skills that they ask for. */
export interface JudgedParts {
  rows: JudgedRows[];
  /** By part, and its own number of a skill: the number among `skills`. */
  numbers: Uint32Array[];
  skills: readonly string[];
  /** By part what its rows were judged by; good until the next are. */
  scored: { part: Scorable; held: Uint8Array }[];
}

/** Gives how postings match, as `compare` would say; what was worked out for a part serves as long as it is right. */
export function judgedRows(judging: Judging) {
  const numbers = numbering();
  const counted = countedParts(numbers);
  const knowing = knowledgeKeeper(judging, numbers.names);
  const jobs = jobNumbers(judging.weights.experience);
  const scorables = scorableParts(judging, numbers, jobs);
  const judged = byTable<JudgedRows>();
  /** Gives what judges a part by what somebody knows. */
  function judgeOf({ near, knowledge }: Knowing): (part: Scorable) => JudgedRows {
    const credits = creditsOnce(judging, numbers, near)([], knowledge);
    const jobOf = jobsBy(credits, knowledge.years, jobs);
    const [score, hold] = [scorer(jobOf), holder(credits, jobOf)];
    return (part) => {
      const { size, salience } = part.table;
      const held = new Uint8Array(salience.length);
      hold(part, held, null);
      // With nothing tracked nothing was compared, so there is no score.
      const scores = { score: new Int16Array(size).fill(-1) };
      if (knowledge.size > 0) score(part, scores);
      return { score: scores.score, gaps: gapsIn(part, held), held };
    };
  }
  return (tables: readonly AskTable[], { tracked, notPresumed, emphasis }: ListJudged): JudgedParts => {
    const countable = counted(tables, NO_FILTER);
    const parts = scorables(countable, emphasis);
    const known = knowing(tracked, notPresumed);
    const key = JSON.stringify([known.key, emphasis]);
    const judge = judgeOf(known);
    const rows = judged(tables, key, (_table, n) => judge(parts[n] as Scorable));
    return {
      rows,
      numbers: countable.map((part) => part.numbers),
      skills: numbers.names,
      scored: parts.map((part, n) => ({ part, held: rows[n]?.held as Uint8Array })),
    };
  };
}

const HAD = HELD.map((how) => how === 'have');
const [CORE, MUST] = [TIERS.indexOf('core'), TIERS.indexOf('must')];

/** Whether an ask of a tier, by its number, and held in a way, by its place in `HELD`, is a core or must-have that the user lacks. */
export const isNeededGap = (tier: number, held: number): boolean =>
  (tier === CORE || tier === MUST) && !HAD[held];

/** By posting, how many of its core and must-haves the user lacks, as `isGap` says. */
function gapsIn({ table, tier }: Scorable, held: Uint8Array): Uint16Array {
  const gaps = new Uint16Array(table.size);
  for (let row = 0; row < table.size; row++) {
    const end = table.asks[row + 1] as number;
    for (let ask = table.asks[row] as number; ask < end; ask++)
      if (isNeededGap(tier[ask] as number, held[ask] as number)) gaps[row] = (gaps[row] as number) + 1;
  }
  return gaps;
}
