import { type Ask, type Band, type ExperienceMatch, type Match, TIERS, type Tier } from '#src/match/match.ts';
import { nextFor, oneToLearn } from '#src/match/next-for.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type Tallies, talliesOf } from '#src/ui/tiers-told.ts';
import { type AskRow, askRows } from './ask-row.ts';
import type { PopupFacts } from './facts.ts';
import { type Head, headOf } from './head.ts';
import { type OtherNames, otherNames } from './other-names.ts';

/** What a posting asks for of one tier. */
export interface TierPart {
  tier: Tier;
  rows: AskRow[];
  gaps: AskRow[];
  /** In whole points: what it gives before years of work in all are counted, and what it is worth. */
  given: number;
  worth: number;
}

/** A posting that was compared with the user's skills. */
export interface MatchView {
  kind: 'match';
  head: Head;
  score: number;
  band: Band;
  asks: Ask[];
  tallies: Tallies;
  /** The tiers that the posting has, the one that decides most first. */
  parts: TierPart[];
  /** What is had of other must-haves and of nice-to-haves. */
  have: AskRow[];
  experience: ExperienceMatch;
  /** Whole points that the years of work take off. */
  taken: number;
  /** What to learn first, two at most, and the score with them. Null where nothing would lift it. */
  next: { names: string[]; score: number } | null;
  other: OtherNames;
}

/** A match that has a score. */
type Scored = Match & { score: number; band: Band };

/** So many are named to be learned first. */
const NEXT = 2;

/** Everything that the popup says of a posting that was compared. */
export function matchView(facts: PopupFacts, posting: KeptPosting, match: Scored): MatchView {
  const { score, band, asks, experience } = match;
  const rows = askRows(match, facts, posting);
  const parts = TIERS.map((tier) => partOf(tier, rows)).filter((part) => part.rows.length > 0);
  return {
    kind: 'match',
    head: headOf(posting, facts.now),
    ...{ score, band, asks, parts, experience },
    tallies: talliesOf(asks),
    have: rows.filter(({ tier, isGap }) => !isGap && (tier === 'must' || tier === 'nice')),
    taken: parts.reduce((sum, { given }) => sum + given, 0) - score,
    next: nextStep(match, rows, facts),
    other: otherNames(posting, match, facts),
  };
}

function partOf(tier: Tier, all: readonly AskRow[]): TierPart {
  const rows = all.filter((row) => row.tier === tier);
  return {
    tier,
    rows,
    gaps: rows.filter(({ isGap }) => isGap),
    given: rows.reduce((sum, { given }) => sum + given, 0),
    worth: rows.reduce((sum, { worth }) => sum + worth, 0),
  };
}

/** What to learn first, and the score with it: the points that the rows say are added. */
function nextStep(match: Scored, rows: readonly AskRow[], facts: PopupFacts): MatchView['next'] {
  const best = nextFor(match).slice(0, NEXT);
  const lift = best.reduce((sum, ask) => sum + (rows[match.asks.indexOf(ask)]?.lift ?? 0), 0);
  if (lift === 0) return null;
  const names = best.map((ask) => skillName(facts.taxonomy, oneToLearn(ask)));
  return { names, score: match.score + lift };
}
