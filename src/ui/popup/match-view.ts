import type { Ask, Band, Cover, Match } from '#src/match/match.ts';
import { isGap, lift, scoreOf } from '#src/match/score.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type Quote, quotes } from '#src/ui/evidence.ts';
import { oneOf } from '#src/ui/words.ts';
import type { PopupFacts } from './facts.ts';
import { type Reason, reasonFor } from './reason.ts';
import { type Route, routeOf } from './route.ts';

/** What stands at the top: the title, and beneath it who, where, and on which portal. */
export interface Head {
  /** The posting's id, and where it was read. */
  posting: string;
  url: string;
  title: string;
  /** Whether the user put it aside to come back to. */
  saved: boolean;
  details: string[];
  /** Whether the page does not look like one posting, and the user has not said that it is. */
  inDoubt: boolean;
}

/** One ask of the posting, with everything that a row says of it. */
export interface AskRow {
  /** Stays the same while the posting does, whatever the user's skills are. */
  key: string;
  label: string;
  skills: { id: string; name: string }[];
  /** Of alternatives the one that counts; null where there is no choice, or none of them counts. */
  chosen: { id: string; name: string } | null;
  years: number | null;
  cover: Cover;
  weight: number;
  /** The points that it gives now, and those that it would add. */
  points: number;
  lift: number;
  reason: Reason | null;
  /** The tracked skill itself, where the ask is for one skill and that very one is tracked. */
  own: TrackedSkill | null;
}

/** An ask that is not covered in full. */
export interface GapRow extends AskRow {
  quotes: Quote[];
  route: Route | null;
}

/** A skill that the posting names, but does not ask for. */
export interface OtherName {
  skill: string;
  name: string;
  /** Said not to be needed, rather than only named. */
  excluded: boolean;
  quote: Quote | null;
}

/** What is named and not counted: by the posting's words, or by the user's. */
export interface OtherNames {
  posting: string;
  named: OtherName[];
  setAside: { skill: string; name: string }[];
}

/** Must-haves, or nice-to-haves. */
export interface Part {
  rows: AskRow[];
  gaps: GapRow[];
  covered: number;
  points: number;
  worth: number;
}

/** A posting that was compared with the user's skills. */
export interface MatchView {
  kind: 'match';
  head: Head;
  score: number;
  band: Band;
  /** What the must-haves are worth together where there are nice-to-haves too, in points of 100. */
  requiredWorth: number;
  asks: Ask[];
  required: Part;
  preferred: Part;
  /** The gaps that would lift the score most, must-haves first, and where to. */
  next: { names: string[]; score: number } | null;
  /** Where nothing is missing: the skill that the posting names most, if it does so thrice or more. */
  lead: { name: string; times: number } | null;
  have: AskRow[];
  other: OtherNames;
}

/** A match that has a score. */
type Scored = Match & { score: number; band: Band };

/** Everything that the popup says of a posting that was compared. */
export function matchView(facts: PopupFacts, posting: KeptPosting, match: Scored): MatchView {
  const required = part(match.asks, 'required', facts, posting);
  const preferred = part(match.asks, 'preferred', facts, posting);
  return {
    kind: 'match',
    head: headOf(posting),
    score: match.score,
    band: match.band,
    requiredWorth: facts.settings.requiredWorth,
    asks: match.asks,
    required,
    preferred,
    next: nextStep(match.asks, facts.taxonomy),
    lead: leadOf(match.asks, facts.taxonomy),
    have: [...required.rows, ...preferred.rows].filter(({ cover }) => cover === 'have'),
    other: otherNames(posting, match, facts),
  };
}

/** The head of a posting; what the page did not say is left out. */
export function headOf({ id, url, title, saved, company, location, portal, sure }: KeptPosting): Head {
  const details = [company, location, portal].filter((detail) => detail !== '');
  return { posting: id, url, title, saved, details, inDoubt: sure === false };
}

/** What the posting names without asking for it, and what the user set aside. */
export function otherNames(
  posting: KeptPosting,
  { also }: Match,
  { taxonomy, blocks }: PopupFacts,
): OtherNames {
  const source = { title: posting.title, blocks };
  const named = also.map(({ skill, need, places }) => ({
    skill,
    name: skillName(taxonomy, skill),
    excluded: need === 'excluded',
    quote: quotes(source, places, null, 1)[0] ?? null,
  }));
  const found = new Set(posting.mentions.map(({ skill }) => skill));
  const setAside = posting.notHere
    .filter((skill) => found.has(skill))
    .map((skill) => ({ skill, name: skillName(taxonomy, skill) }));
  return { posting: posting.id, named, setAside };
}

function part(asks: readonly Ask[], need: Ask['need'], facts: PopupFacts, posting: KeptPosting): Part {
  const mine = asks.filter((ask) => ask.need === need);
  const gaps = mine.filter(isGap).map((ask) => gapRow(ask, facts, posting));
  return {
    rows: mine.map((ask) => askRow(ask, facts)),
    gaps: gaps.sort((a, b) => b.lift - a.lift),
    covered: mine.length - gaps.length,
    points: mine.reduce((sum, { weight, credit }) => sum + weight * credit, 0),
    worth: mine.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function askRow(ask: Ask, { taxonomy, tracked }: PopupFacts): AskRow {
  const chosen = ask.skills.length > 1 ? ask.counts : null;
  return {
    key: ask.skills.join(' '),
    label: labelOf(ask, taxonomy),
    skills: ask.skills.map((id) => ({ id, name: skillName(taxonomy, id) })),
    chosen: chosen === null ? null : { id: chosen, name: skillName(taxonomy, chosen) },
    years: ask.years,
    cover: ask.cover,
    weight: ask.weight,
    points: ask.weight * ask.credit,
    lift: lift(ask),
    reason: reasonFor(ask, tracked, taxonomy),
    own: ask.skills.length === 1 ? (tracked.find(({ skill }) => skill === ask.skills[0]) ?? null) : null,
  };
}

function gapRow(ask: Ask, facts: PopupFacts, { title }: KeptPosting): GapRow {
  return {
    ...askRow(ask, facts),
    quotes: quotes({ title, blocks: facts.blocks }, ask.places, ask.years),
    route: routeOf(ask, facts),
  };
}

/** The two gaps worth most; the must-haves alone, as long as there are any. */
function nextStep(asks: readonly Ask[], taxonomy: Taxonomy): MatchView['next'] {
  const gaps = asks.filter(isGap);
  const must = gaps.filter(({ need }) => need === 'required');
  const best = [...(must.length > 0 ? must : gaps)].sort((a, b) => lift(b) - lift(a)).slice(0, 2);
  if (best.length === 0) return null;
  const lifted = asks.map((ask) => (best.includes(ask) ? { ...ask, credit: 1 } : ask));
  return { names: best.map((ask) => labelOf(ask, taxonomy)), score: scoreOf(lifted) };
}

function leadOf(asks: readonly Ask[], taxonomy: Taxonomy): MatchView['lead'] {
  if (asks.some(isGap)) return null;
  const most = [...asks]
    .filter(({ skills }) => skills.length === 1)
    .sort((a, b) => b.places.length - a.places.length)[0];
  if (!most || most.places.length < 3) return null;
  return { name: labelOf(most, taxonomy), times: most.places.length };
}

function labelOf({ skills }: Ask, taxonomy: Taxonomy): string {
  return oneOf(skills.map((id) => skillName(taxonomy, id)));
}
