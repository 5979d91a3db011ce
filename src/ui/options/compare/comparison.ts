import type { Ask, Match } from '#src/match/match.ts';
import { isGap, pointsToGain } from '#src/match/score.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type Judged, matchOf } from '#src/ui/match-of.ts';
import { oneOf } from '#src/ui/words.ts';

/** So many postings stand side by side at most: with more, nobody sees a difference. */
export const MOST_COMPARED = 6;

/** A posting beside others. */
export interface ComparedPosting {
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
  /** In how many postings it is a gap, and the points that knowing it well would add to all of them. */
  gaps: number;
  lift: number;
  /** Whether the postings differ: in asking, in tier, or in how far it is covered. */
  differs: boolean;
}

/** Postings side by side: what they have in common to be learned first. */
export interface Comparison {
  postings: ComparedPosting[];
  /** Gaps in two or more of them, the most common first. */
  shared: ComparedAsk[];
  /** Gaps in one of them. */
  single: ComparedAsk[];
  /** What is covered wherever it is asked for. */
  covered: ComparedAsk[];
}

/** Holds postings against what the user knows, and against one another. */
export function comparisonOf(postings: readonly KeptPosting[], judged: Judged): Comparison {
  const compared = postings.map((posting) => ({ posting, match: matchOf(posting, judged) }));
  const asks = asksOf(compared, judged.taxonomy).sort(byUrgency);
  return {
    postings: compared,
    shared: asks.filter(({ gaps }) => gaps > 1),
    single: asks.filter(({ gaps }) => gaps === 1),
    covered: asks.filter(({ gaps }) => gaps === 0),
  };
}

function asksOf(compared: readonly ComparedPosting[], taxonomy: Taxonomy): ComparedAsk[] {
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
  const factors = compared.map(({ match }) => match.experience.factor);
  return [...cells].map(([key, row]) => comparedAsk(key, row, factors, taxonomy));
}

function comparedAsk(
  key: string,
  cells: (Ask | null)[],
  factors: readonly number[],
  taxonomy: Taxonomy,
): ComparedAsk {
  const skills = cells.find((cell) => cell !== null)?.skills ?? [];
  return {
    key,
    name: oneOf(skills.map((id) => skillName(taxonomy, id))),
    skills,
    cells,
    gaps: cells.filter((cell) => cell !== null && isGap(cell)).length,
    lift: cells.reduce((sum, cell, n) => sum + (cell ? pointsToGain(cell, factors[n] ?? 1) : 0), 0),
    differs: new Set(cells.map((cell) => cell && `${cell.tier} ${cell.cover} ${cell.years}`)).size > 1,
  };
}

/** Gaps in more postings first, then those that would lift the scores most, then what more postings ask for. */
function byUrgency(a: ComparedAsk, b: ComparedAsk): number {
  return b.gaps - a.gaps || b.lift - a.lift || askers(b) - askers(a);
}

const askers = ({ cells }: ComparedAsk): number => cells.filter((cell) => cell !== null).length;
