import type { AskTable } from '#src/insights/ask-table.ts';
import { byTable } from '#src/insights/by-table.ts';
import { HELD } from '#src/insights/credits.ts';
import { knowledgeKeeper } from '#src/insights/knowledge-keeper.ts';
import { numbering } from '#src/insights/numbering.ts';
import { countedParts, scorableParts } from '#src/insights/prepared-parts.ts';
import { scoredParts } from '#src/insights/scored-parts.ts';
import type { Scorable, Scores } from '#src/insights/scores.ts';
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
}

/** What the rows of a part were judged by; `held`: how each of its asks is held. */
export interface ScoredPart {
  part: Scorable;
  held: Uint8Array;
}

/** How all postings match, and the skills that they ask for. */
export interface JudgedParts {
  rows: JudgedRows[];
  /** By part, and its own number of a skill: the number among `skills`. */
  numbers: Uint32Array[];
  skills: readonly string[];
  /** Good until the next are. */
  scored: ScoredPart[];
}

/** Gives how postings match, as `compare` would say; what was worked out for a part serves as long as it is right. */
export function judgedRows(judging: Judging) {
  const numbers = numbering();
  const counted = countedParts(numbers);
  const knowing = knowledgeKeeper(judging, numbers.names);
  const scorables = scorableParts(judging, numbers);
  const scored = scoredParts(judging, numbers, ({ size, salience }) => ({
    score: new Int16Array(size),
    held: new Uint8Array(salience.length),
  }));
  const judged = byTable<JudgedRows>();
  return (tables: readonly AskTable[], { tracked, notPresumed, emphasis }: ListJudged): JudgedParts => {
    const countable = counted(tables, NO_FILTER);
    const parts = scorables(countable, emphasis);
    const known = knowing(tracked, notPresumed);
    const key = JSON.stringify([known.key, emphasis]);
    const scores = scored(parts, key, known, [], known.knowledge);
    const rows = judged(tables, key, (_table, n) => {
      const { score, held } = scores[n] as Required<Scores>;
      // With nothing tracked nothing was compared, so there is no score.
      return {
        score: known.knowledge.size > 0 ? score.slice() : new Int16Array(score.length).fill(-1),
        gaps: gapsIn(parts[n] as Scorable, held),
      };
    });
    return {
      rows,
      numbers: countable.map((part) => part.numbers),
      skills: numbers.names,
      scored: parts.map((part, n) => ({ part, held: scores[n]?.held as Uint8Array })),
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
