import type { Correction } from '#src/match/correction.ts';
import type { Ask, Cover, Match, Tier } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import type { Why } from '#src/skills/mention.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { QuoteSource } from '#src/ui/evidence.ts';
import { oneOf } from '#src/ui/words.ts';
import type { PopupFacts } from './facts.ts';
import { areYearsUntold, lineReason, type Reason, type ReasonWorld } from './reason.ts';
import { shownPoints } from './shown-points.ts';

/** A skill by its id and its name. */
export interface Named {
  id: string;
  name: string;
}

/** One ask of the posting, with everything that a row says of it. */
export interface AskRow {
  /** Stays the same while the posting does, whatever the user's skills are. */
  key: string;
  label: string;
  skills: Named[];
  /** Of alternatives the one that counts; null where there is no choice, or none of them counts. */
  chosen: Named | null;
  tier: Tier;
  need: Ask['need'];
  years: number | null;
  cover: Cover;
  credit: number;
  isGap: boolean;
  /** In whole points: what it gives before years of work in all are counted, what it is worth, and what it would add. */
  given: number;
  worth: number;
  lift: number;
  /** What its closed line says of why it counts as it does. */
  reason: Reason | null;
  /** What decided its need, where that was kept. */
  why: Why | undefined;
  /** The tracked skill that counts, where it is what is asked for itself. */
  own: TrackedSkill | null;
  /** The name of the tracked skill that covers it by implying it, or null. */
  coveredBy: string | null;
  /** Whether to ask how many years the user has of it. */
  asksYears: boolean;
  /** What the user said of it in this posting. */
  correction: Correction | null;
  /** Whether the user said that they don't do it, though they have worked for years. */
  isRefused: boolean;
  /** What it is made from. Its evidence and its place on the roadmap follow from that once somebody opens its line. */
  from: { ask: Ask; source: QuoteSource; world: ReasonWorld } & Pick<
    PopupFacts,
    'knowledge' | 'taxonomy' | 'settings'
  >;
}

/** What rows are made from. */
type RowFacts = Pick<PopupFacts, 'taxonomy' | 'tracked' | 'knowledge' | 'settings' | 'blocks'>;

/** The rows of a match, in its order. */
export function askRows(match: Match, facts: RowFacts, posting: KeptPosting): AskRow[] {
  const { asks, experience } = match;
  const given = Math.round(asks.reduce((sum, { weight, credit }) => sum + weight * credit, 0));
  const shown = shownPoints(asks, given);
  const mentions = new Map(posting.mentions.map((mention) => [mention.skill, mention]));
  const { taxonomy, knowledge, settings } = facts;
  const source = { title: posting.title, blocks: facts.blocks };
  const world = worldOf(facts, match);
  const rows = asks.map((ask, n): AskRow => {
    const { given, missing } = shown[n] ?? { given: 0, missing: 0 };
    return {
      ...saidOf(ask, facts, world),
      why: mentions.get(ask.skills[0] ?? '')?.why,
      given,
      worth: given + missing,
      lift: match.score === null ? 0 : Math.round(missing * experience.factor),
      correction: posting.corrections?.[ask.skills[0] ?? ''] ?? null,
      from: { ask, source, world, taxonomy, knowledge, settings },
    };
  });
  return asksOneForYears(rows, match);
}

const worldOf = ({ tracked, taxonomy }: RowFacts, { experience }: Match): ReasonWorld => ({
  ...{ tracked, taxonomy },
  needed: experience.needed,
  worked: experience.own,
});

function saidOf(
  ask: Ask,
  facts: RowFacts,
  world: ReasonWorld,
): Omit<AskRow, 'given' | 'worth' | 'lift' | 'correction' | 'why' | 'from'> {
  const { taxonomy, tracked, knowledge } = facts;
  const { skills, tier, need, years, cover, credit } = ask;
  const named = (id: string): Named => ({ id, name: skillName(taxonomy, id) });
  const own = ask.via === 'same' ? (tracked.find(({ skill }) => skill === ask.by) ?? null) : null;
  return {
    ...{ tier, need, years, cover, credit },
    key: skills.join(' '),
    label: labelOf(ask, taxonomy),
    skills: skills.map(named),
    chosen: skills.length > 1 && ask.counts !== null ? named(ask.counts) : null,
    isGap: isGap(ask),
    reason: lineReason(ask, world),
    own,
    coveredBy: ask.via === 'implied' && ask.by !== null ? skillName(taxonomy, ask.by) : null,
    asksYears: years !== null && areYearsUntold(ask, own),
    isRefused: skills.some((skill) => knowledge.notPresumed.has(skill)),
  };
}

/** Whoever has told years of nothing is asked for those of the skill that decides most. */
function asksOneForYears(rows: AskRow[], { experience }: Match): AskRow[] {
  if (experience.own !== null || rows.some(({ asksYears }) => asksYears)) return rows;
  const first = rows.findIndex(
    ({ cover, own, tier }) => tier !== 'practice' && cover === 'have' && own?.years === null,
  );
  return rows.map((row, n) => (n === first ? { ...row, asksYears: true } : row));
}

/** "Java, Kotlin or Go" */
export function labelOf({ skills }: Pick<Ask, 'skills'>, taxonomy: Taxonomy): string {
  return oneOf(skills.map((id) => skillName(taxonomy, id)));
}
