import type { Correction } from '#src/match/correction.ts';
import type { Ask, Cover, Match, Tier } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { shownPoints } from '#src/match/shown-points.ts';
import type { Why } from '#src/skills/mention.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { QuoteSource } from '#src/ui/evidence.ts';
import { oneOf } from '#src/ui/words/words.ts';
import type { PopupFacts } from './facts.ts';
import { areYearsUntold, lineReason, type Reason, type ReasonWorld } from './reason.ts';

export interface Named {
  id: string;
  name: string;
}

/** A requirement of the posting, with everything that its row shows. */
export interface AskRow {
  /** Stays the same while the posting does, whatever the user's skills are. */
  key: string;
  label: string;
  skills: Named[];
  /** The alternative that counts; null if there is no choice or none counts. */
  chosen: Named | null;
  tier: Tier;
  need: Ask['need'];
  years: number | null;
  cover: Cover;
  credit: number;
  isGap: boolean;
  /** In whole points: what it gives before total years are applied, what it is worth, and what it could add. */
  given: number;
  worth: number;
  lift: number;
  /** The reason for its coverage, shown when its line is closed. */
  reason: Reason | null;
  /** The evidence that decided its need, if stored. */
  why: Why | undefined;
  /** The tracked skill that counts, if it is a required skill itself. */
  own: TrackedSkill | null;
  /** The tracked skill that covers it by implication, or null. */
  coveredBy: string | null;
  asksYears: boolean;
  correction: Correction | null;
  /** Whether the user said that they don't do it, despite their years of work. */
  isRefused: boolean;
  /** The source data of the row, to compute evidence and roadmap place once its line is opened. */
  from: { ask: Ask; source: QuoteSource; world: ReasonWorld } & Pick<
    PopupFacts,
    'knowledge' | 'taxonomy' | 'settings'
  >;
}

/** The facts that rows are built from. */
type RowFacts = Pick<PopupFacts, 'taxonomy' | 'tracked' | 'knowledge' | 'settings' | 'blocks'>;

/** Returns the rows of a match in its order. */
export function askRows(match: Match, facts: RowFacts, posting: KeptPosting): AskRow[] {
  const shown = shownPoints(match);
  const mentions = new Map(posting.mentions.map((mention) => [mention.skill, mention]));
  const { taxonomy, knowledge, settings } = facts;
  const source = { title: posting.title, blocks: facts.blocks };
  const world = worldOf(facts, match);
  const rows = match.asks.map((ask, n): AskRow => {
    const { given, missing, lift } = shown[n] ?? { given: 0, missing: 0, lift: 0 };
    return {
      ...saidOf(ask, facts, world),
      why: mentions.get(ask.skills[0] ?? '')?.why,
      given,
      worth: given + missing,
      lift,
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

/** If the user has entered no years at all, asks for those of the heaviest skill. */
function asksOneForYears(rows: AskRow[], { experience }: Match): AskRow[] {
  if (experience.own !== null || rows.some(({ asksYears }) => asksYears)) return rows;
  const first = rows.findIndex(
    ({ cover, own, tier }) => tier !== 'practice' && cover === 'have' && own?.years === null,
  );
  return rows.map((row, n) => (n === first ? { ...row, asksYears: true } : row));
}

/** Formats a requirement: "Java, Kotlin or Go". */
function labelOf({ skills }: Pick<Ask, 'skills'>, taxonomy: Taxonomy): string {
  return oneOf(skills.map((id) => skillName(taxonomy, id)));
}
