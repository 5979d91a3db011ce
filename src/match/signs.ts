import type { MarketFacts } from '#src/match/market/market-facts.ts';
import { dot, type SkillVectors } from '#src/match/market/skill-vectors.ts';
import type { Block } from '#src/posting/posting.ts';
import { type Mention, TITLE } from '#src/skills/mention.ts';
import { isConcrete, type Kind } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { askedTogether, isMust } from './asked.ts';

/** The market data for judging a requirement. */
export interface MarketKnowledge {
  taxonomy: Taxonomy;
  market: MarketFacts;
  vectors: SkillVectors;
}

/** The signs of a requirement's salience, scaled to comparable sizes. Logarithms are natural. */
export interface Signs {
  /**
   * How often job titles name it, relative to the postings that require it (logarithm). Java often, scalability
   * never.
   */
  titled: number;
  /** Number of postings that require it (logarithm). */
  common: number;
  /** 1 for a must-have, 0 for a nice-to-have. */
  must: number;
  /** 1 if the title names it and it is a concrete skill. A job "in AI" is about something else. */
  inTitle: number;
  /** Number of occurrences (logarithm). */
  named: number;
  /** Number of skills in its least crowded line (logarithm). */
  crowded: number;
  /** Its position among the requirements, lists read first: 0 is the first, 1 the last. */
  late: number;
  /** Number of requirements (logarithm). Of thirty, few are decisive. */
  asks: number;
  /** 1 if years of it are required. */
  years: number;
  /** Number of other requirements it implies, such as Java for Spring Boot. */
  implying: number;
  /** How well it fits the posting's other requirements: a cosine. */
  coherent: number;
}

/** The names of the signs, in the order of the weights. */
export const SIGNS = [
  'titled',
  'common',
  'must',
  'inTitle',
  'named',
  'crowded',
  'late',
  'asks',
  'years',
  'implying',
  'coherent',
] as const satisfies readonly (keyof Signs)[];

/** A requirement with its signs. */
export interface SignedAsk {
  mentions: Mention[];
  /** The alternative that job titles name most. */
  skill: string;
  /** That alternative's kind. */
  kind: Kind | null;
  signs: Signs;
}

/** Smoothing: rare skills are pulled towards a share of one title in a hundred. */
const SEEN = 30;
const TITLED = 0.3;

/** Returns a posting's requirements with their signs, must-haves first. */
export function signedAsks(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  world: MarketKnowledge,
): SignedAsk[] {
  const { must, nice } = askedTogether(mentions);
  const asks = [...must, ...nice].map((ask) => ({ ask, skill: leading(ask, world.market) }));
  const crowds = crowdsOf(mentions);
  const order = readingOrder(
    asks.map(({ ask }) => ask),
    blocks,
  );
  const coherence = coherenceOf(
    asks.map(({ ask, skill }) => ({ skill, weight: weightOf(ask, skill, world.market) })),
    world,
  );
  return asks.map(({ ask, skill }, n) => {
    const places = ask.flatMap((mention) => mention.places);
    const implied = world.taxonomy.implied.get(skill);
    const kind = world.taxonomy.skills.get(skill)?.kind ?? null;
    return {
      mentions: ask,
      skill,
      kind,
      signs: {
        titled: titled(skill, world.market),
        common: Math.log(world.market.asked(skill) + 1),
        must: isMust(ask) ? 1 : 0,
        inTitle: isInTitle(ask) && isConcrete(kind) ? 1 : 0,
        named: Math.log(places.length),
        crowded: Math.log(
          least(places.filter(({ block }) => block !== TITLE).map(({ block }) => crowds.get(block) ?? 1)),
        ),
        late: (order[n] as number) / asks.length,
        asks: Math.log(asks.length),
        years: ask.some(({ years }) => years !== null) ? 1 : 0,
        implying: asks.filter(
          (other) => other.ask !== ask && other.ask.some(({ skill: id }) => implied?.has(id)),
        ).length,
        coherent: coherence[n] as number,
      },
    };
  });
}

/** Returns the alternative that job titles name most. */
function leading(ask: readonly Mention[], market: MarketFacts): string {
  const best = ask.reduce((one, other) =>
    titled(other.skill, market) > titled(one.skill, market) ? other : one,
  );
  return best.skill;
}

function titled(skill: string, market: MarketFacts): number {
  return Math.log((market.inTitle(skill) + TITLED) / (market.asked(skill) + SEEN));
}

const isInTitle = (ask: readonly Mention[]) =>
  ask.some(({ places }) => places.some(({ block }) => block === TITLE));

const least = (numbers: readonly number[]) => (numbers.length === 0 ? 1 : Math.min(...numbers));

/** Counts the skills in each block. */
function crowdsOf(mentions: readonly Mention[]): Map<number, number> {
  const crowds = new Map<number, number>();
  for (const { places } of mentions) {
    for (const block of new Set(places.map((place) => place.block)))
      crowds.set(block, (crowds.get(block) ?? 0) + 1);
  }
  return crowds;
}

/** Ranks requirements by their first occurrence, list items before paragraphs. */
function readingOrder(asks: readonly Mention[][], blocks: readonly Block[]): number[] {
  const first = asks.map((ask) => {
    const body = ask.flatMap(({ places }) => places).filter(({ block }) => block !== TITLE);
    const items = body.filter(({ block }) => blocks[block]?.kind === 'item');
    const [from, later] = items.length > 0 ? [items, 0] : [body, blocks.length];
    return from.reduce(
      (at, { block, start }) => Math.min(at, (block + later) * LINE + start),
      Number.MAX_SAFE_INTEGER,
    );
  });
  const sorted = [...first.keys()].sort((a, b) => (first[a] as number) - (first[b] as number));
  const ranks = new Array<number>(asks.length);
  sorted.forEach((ask, rank) => {
    ranks[ask] = rank;
  });
  return ranks;
}

/** Larger than any line, in characters. */
const LINE = 2 ** 20;

/** Estimates how much a requirement says about the posting's topic, before its salience is known. */
function weightOf(ask: readonly Mention[], skill: string, market: MarketFacts): number {
  return Math.exp(titled(skill, market)) * (isMust(ask) ? 1.5 : 0.7) * (isInTitle(ask) ? 2 : 1);
}

/** Returns each skill's cosine with the sum of the others; 0 without a vector. */
function coherenceOf(
  asks: readonly { skill: string; weight: number }[],
  { vectors }: MarketKnowledge,
): number[] {
  const rows = asks.map(({ skill }) => vectors.of(skill));
  const sum = new Float32Array(vectors.size);
  for (const [n, row] of rows.entries()) add(sum, row, asks[n]?.weight ?? 0);
  return rows.map((row, n) => {
    if (row === null) return 0;
    const others = sum.slice();
    add(others, row, -(asks[n]?.weight ?? 0));
    const length = Math.sqrt(dot(others, others));
    return length > LEAST_LENGTH ? dot(others, row) / length : 0;
  });
}

/** Length below which a vector is rounding error. */
const LEAST_LENGTH = 1e-6;

function add(sum: Float32Array, row: Float32Array | null, weight: number): void {
  if (row === null) return;
  for (let n = 0; n < sum.length; n++) sum[n] = (sum[n] as number) + weight * (row[n] as number);
}
