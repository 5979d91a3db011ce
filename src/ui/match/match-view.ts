import {
  type Ask,
  type Band,
  type ExperienceMatch,
  type Match,
  type RequirementMatch,
  type RoleMatch,
  TIERS,
  type Tier,
} from '#src/match/match.ts';
import { bestStep, oneToLearn } from '#src/match/next-for.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { QuoteSource } from '#src/ui/evidence.ts';
import { type Tallies, talliesOf } from '#src/ui/tiers-told.ts';
import { type AskRow, askRows } from './ask-row.ts';
import type { PopupFacts } from './facts.ts';
import { type Head, headOf } from './head.ts';
import { type OtherNames, otherNames } from './other-names.ts';

export interface TierPart {
  tier: Tier;
  rows: AskRow[];
  gaps: AskRow[];
  /** In whole points: what it gives before total years are applied, and what it is worth. */
  given: number;
  worth: number;
}

/** The view of a posting with a score. */
export interface MatchView {
  kind: 'match';
  head: Head;
  score: number;
  band: Band;
  asks: Ask[];
  tallies: Tallies;
  /** The tiers that the posting has, the heaviest first. */
  parts: TierPart[];
  /** Covered skills among other must-haves and nice-to-haves. */
  have: AskRow[];
  experience: ExperienceMatch;
  /** The role that fits best, of a posting that has several. */
  role: RoleMatch | undefined;
  /** Whole points taken off for missing years of work. */
  taken: number;
  /** Requirements besides skills, and the text to quote from. */
  requirements: { matches: RequirementMatch[]; source: QuoteSource };
  /** Whole points cut off by the cap of a lacking requirement. */
  capped: number;
  /** The one or two skills to learn first, and the score with them. Null if nothing would raise it. */
  next: { names: string[]; score: number } | null;
  other: OtherNames;
}

type Scored = Match & { score: number; band: Band };

export function matchView(facts: PopupFacts, posting: KeptPosting, match: Scored): MatchView {
  const { score, band, asks, experience, role, requirements, capped } = match;
  const rows = askRows(match, facts, posting);
  const parts = TIERS.map((tier) => partOf(tier, rows)).filter((part) => part.rows.length > 0);
  return {
    kind: 'match',
    head: scoredHead(posting, facts.now),
    ...{ score, band, asks, parts, experience, role },
    tallies: talliesOf(asks),
    have: rows.filter(({ tier, isGap }) => !isGap && (tier === 'must' || tier === 'nice')),
    taken: parts.reduce((sum, { given }) => sum + given, 0) - score - capped,
    requirements: {
      matches: requirements.filter(({ requirement }) => requirement.need === 'required'),
      source: { title: posting.title, blocks: facts.blocks },
    },
    capped,
    next: nextNamed(match, facts),
    other: otherNames(posting, match, facts),
  };
}

/** The head of a posting with a score. Enough asks were found, so a missing section of requirements is no warning. */
function scoredHead(posting: KeptPosting, now: number): Head {
  const { partly, ...head } = headOf(posting, now);
  return partly === undefined || partly.why === 'no-asks' ? head : { ...head, partly };
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

/** Returns what to learn first by name, and the score with it. */
function nextNamed(match: Scored, { taxonomy }: PopupFacts): MatchView['next'] {
  const next = bestStep(match);
  return next && { names: next.asks.map((ask) => skillName(taxonomy, oneToLearn(ask))), score: next.score };
}
