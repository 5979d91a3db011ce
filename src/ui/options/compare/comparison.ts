import { compare } from '#src/match/compare.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Ask, Match } from '#src/match/match.ts';
import { isGap, lift } from '#src/match/score.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { oneOf } from '#src/ui/words.ts';

/** So many postings stand side by side at most: with more, nobody sees a difference. */
export const MOST_COMPARED = 6;

/** A posting beside others. */
export interface Compared {
  posting: KeptPosting;
  match: Match;
}

/** What one or more of the postings ask for, and how each stands to it. */
export interface ComparedAsk {
  /** The ids of the skill, or of the alternatives, in one string. */
  key: string;
  name: string;
  skills: string[];
  /** For each posting its ask, or null where it does not ask for this. */
  cells: (Ask | null)[];
  /** In how many postings it is a gap. */
  gaps: number;
  /** Whether the postings differ: in asking, in need, or in how far it is covered. */
  differs: boolean;
}

/** Postings side by side: what they have in common to be learned first. */
export interface Comparison {
  postings: Compared[];
  /** Gaps in two or more of them, the most common first. */
  shared: ComparedAsk[];
  /** Gaps in one of them. */
  single: ComparedAsk[];
  /** What is covered wherever it is asked for. */
  covered: ComparedAsk[];
}

/** Holds postings against what the user knows, and against one another. */
export function comparisonOf(
  postings: readonly KeptPosting[],
  knowledge: Knowledge,
  taxonomy: Taxonomy,
  requiredWorth: number,
): Comparison {
  const compared = postings.map((posting) => ({
    posting,
    match: compare(countedMentions(posting), knowledge, requiredWorth),
  }));
  const asks = asksOf(compared, taxonomy).sort(byUrgency);
  return {
    postings: compared,
    shared: asks.filter(({ gaps }) => gaps > 1),
    single: asks.filter(({ gaps }) => gaps === 1),
    covered: asks.filter(({ gaps }) => gaps === 0),
  };
}

function asksOf(compared: readonly Compared[], taxonomy: Taxonomy): ComparedAsk[] {
  const cells = new Map<string, (Ask | null)[]>();
  compared.forEach(({ match }, column) => {
    for (const ask of match.asks) {
      // Two postings may name the same alternatives in another order.
      const key = [...ask.skills].sort().join(' ');
      const row = cells.get(key) ?? compared.map(() => null);
      row[column] = ask;
      cells.set(key, row);
    }
  });
  return [...cells].map(([key, row]) => comparedAsk(key, row, taxonomy));
}

function comparedAsk(key: string, cells: (Ask | null)[], taxonomy: Taxonomy): ComparedAsk {
  const skills = cells.find((cell) => cell !== null)?.skills ?? [];
  return {
    key,
    name: oneOf(skills.map((id) => skillName(taxonomy, id))),
    skills,
    cells,
    gaps: cells.filter((cell) => cell !== null && isGap(cell)).length,
    differs: new Set(cells.map((cell) => cell && `${cell.need} ${cell.cover} ${cell.years}`)).size > 1,
  };
}

/** Gaps in more postings first, then those that would lift the scores most, then what more postings ask for. */
function byUrgency(a: ComparedAsk, b: ComparedAsk): number {
  return b.gaps - a.gaps || sum(b, lift) - sum(a, lift) || sum(b, () => 1) - sum(a, () => 1);
}

function sum({ cells }: ComparedAsk, worth: (ask: Ask) => number): number {
  return cells.reduce((total, cell) => total + (cell ? worth(cell) : 0), 0);
}
