import type { Ask, Match } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { shownPoints } from '#src/match/shown-points.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type Judged, matchOf } from '#src/ui/match-of.ts';
import { oneOf } from '#src/ui/words/words.ts';

/** Maximum number of postings to compare; with more, differences get lost. */
export const MOST_COMPARED = 6;

export interface ComparedPosting {
  posting: KeptPosting;
  match: Match;
}

/** A requirement of one or more of the postings, with its coverage in each. */
export interface ComparedAsk {
  /** The ids of the skill or its alternatives, joined. */
  key: string;
  name: string;
  skills: string[];
  /** Each posting's requirement, or null if it has none like this. */
  cells: (Ask | null)[];
  /** `gaps`: in how many postings it is a gap. `lift`: the points that knowing it well would add to all of them. */
  gaps: number;
  lift: number;
  /** Whether the postings differ in requiring it, in tier or in coverage. */
  differs: boolean;
}

/** A comparison of postings, with their requirements sorted by what to learn first. */
export interface Comparison {
  postings: ComparedPosting[];
  /** Gaps in two or more postings, the most common first. */
  shared: ComparedAsk[];
  /** Gaps in a single posting. */
  single: ComparedAsk[];
  /** Requirements that are covered in every posting. */
  covered: ComparedAsk[];
}

/** Compares postings with the user's skills and with one another. */
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
  const rows = new Map<string, Row>();
  compared.forEach(({ match }, column) => {
    const shown = shownPoints(match);
    for (const [n, ask] of match.asks.entries()) {
      // Two postings may list the same alternatives in a different order.
      const key = [...ask.skills].sort().join(' ');
      const row = rows.get(key) ?? { cells: compared.map(() => null), lift: 0 };
      row.cells[column] = ask;
      row.lift += shown[n]?.lift ?? 0;
      rows.set(key, row);
    }
  });
  return [...rows].map(([key, row]) => comparedAsk(key, row, taxonomy));
}

type Row = Pick<ComparedAsk, 'cells' | 'lift'>;

function comparedAsk(key: string, { cells, lift }: Row, taxonomy: Taxonomy): ComparedAsk {
  const skills = cells.find((cell) => cell !== null)?.skills ?? [];
  return {
    key,
    name: oneOf(skills.map((id) => skillName(taxonomy, id))),
    skills,
    cells,
    gaps: cells.filter((cell) => cell !== null && isGap(cell)).length,
    lift,
    differs: new Set(cells.map((cell) => cell && `${cell.tier} ${cell.cover} ${cell.years}`)).size > 1,
  };
}

/** Sorts by number of gaps, then by points to gain, then by how many postings require it. */
function byUrgency(a: ComparedAsk, b: ComparedAsk): number {
  return b.gaps - a.gaps || b.lift - a.lift || askers(b) - askers(a);
}

/** Returns in how many postings it is a requirement. */
export const askers = ({ cells }: ComparedAsk): number => cells.filter((cell) => cell !== null).length;
