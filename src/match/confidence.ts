import { dot } from '#src/match/market/skill-vectors.ts';
import { bucket } from '#src/skills/bucket.ts';
import { isAsked, type Mention, TITLE } from '#src/skills/mention.ts';
import { isConcrete } from '#src/skills/skill.ts';
import { logistic } from './logistic.ts';
import type { MarketKnowledge, SignedAsk } from './signs.ts';

/** Weight of each sign in hundredths of log-odds; "" is the intercept. Trained by `npm run confidence`. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

/** A required or preferred mention with the signs of its confidence. */
export interface SignedMention {
  mention: Mention;
  /** Signs of the mention as a whole. */
  signs: string[];
  /** Signs of each occurrence; the surest one counts. */
  places: (readonly string[])[];
}

/**
 * Returns the probability that a mention is this skill and asked of the reader: a logistic regression over its
 * signs.
 */
export function confidenceOf({ signs, places }: SignedMention, weights: ConfidenceWeights): number {
  const best = Math.max(...places.map((place) => logOddsOf(place, weights)));
  return logistic(((weights[''] ?? 0) + logOddsOf(signs, weights) + best) / 100);
}

export const logOddsOf = (signs: readonly string[], weights: ConfidenceWeights): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);

/** Returns the required and preferred mentions that have evidence, with all their signs. */
export function signedMentions(
  mentions: readonly Mention[],
  asks: readonly SignedAsk[],
  world: MarketKnowledge,
): SignedMention[] {
  const asked = mentions.filter(isAsked);
  const coherent = new Map(asks.flatMap((ask) => ask.mentions.map((one) => [one, ask.signs.coherent])));
  return asked
    .filter(({ evidence }) => evidence !== undefined && evidence.length > 0)
    .map((mention) => ({
      mention,
      places: mention.evidence as (readonly string[])[],
      signs: [
        ...ownSigns(mention, world),
        `asks:${bucket(asked.length, [5, 10, 20, 35])}`,
        ...companySigns(mention, asked, coherent.get(mention) ?? 0, world),
      ],
    }));
}

function ownSigns({ skill, need, places, years, anyOf }: Mention, world: MarketKnowledge): string[] {
  const kind = world.taxonomy.skills.get(skill)?.kind ?? null;
  const isInTitle = places.some(({ block }) => block === TITLE);
  return [
    `kind:${kind}`,
    `need:${need}`,
    `places:${bucket(places.length, [2, 3, 5])}`,
    `market:${bucket(world.market.asked(skill), [1, 10, 100, 1_000, 10_000])}`,
    ...(isInTitle ? [isConcrete(kind) ? 'title:concrete' : 'title:notion'] : []),
    ...(years === null ? [] : ['years']),
    ...(anyOf === null ? [] : ['alternative']),
  ];
}

/** Number of nearest other asks to average. */
const NEAREST = 3;

/**
 * Signs of how well it goes with the other asks, how close the nearest are, and how many imply it. Fewer than
 * three others say nothing either way.
 */
function companySigns(
  { skill }: Mention,
  asked: readonly Mention[],
  coherent: number,
  world: MarketKnowledge,
): string[] {
  const others = asked.filter((other) => other.skill !== skill);
  if (others.length < NEAREST) return [];
  const implying = others.filter((other) => world.taxonomy.implied.get(other.skill)?.has(skill));
  const row = world.vectors.of(skill);
  const cosines = others.map((other) => {
    const direction = row && world.vectors.of(other.skill);
    return direction && row ? dot(row, direction) : 0;
  });
  const nearest = cosines.sort((a, b) => b - a).slice(0, NEAREST);
  const mean = nearest.reduce((sum, cosine) => sum + cosine, 0) / NEAREST;
  return [
    `coherent:${bucket(coherent, [0, 0.2, 0.4, 0.6, 0.8])}`,
    `implying:${bucket(implying.length, [1, 2])}`,
    row === null ? 'near:unknown' : `near:${bucket(mean, [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])}`,
  ];
}
