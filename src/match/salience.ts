import type { Block } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { logistic } from './logistic.ts';
import { type MarketKnowledge, SIGNS, type SignedAsk, signedAsks } from './signs.ts';
import type { SalienceWeights } from './weights.ts';

/**
 * How much an ask decides whether somebody fits, 0 to 1: the chance that a recruiter names it when asked what the job
 * is about. A logistic sum of its {@link Signs}, of what kind of thing it is, and of which.
 */
export function salienceOf(
  { signs, kind, skill }: Omit<SignedAsk, 'mentions'>,
  weights: SalienceWeights,
): number {
  const sum = SIGNS.reduce((total, sign) => total + weights.signs[sign] * signs[sign], weights.bias);
  return logistic(sum + (kind === null ? 0 : weights.kinds[kind]) + (weights.skills[skill] ?? 0));
}

/** The mentions of a posting with their salience; alternatives share theirs. What is only named has none. */
export function withSalience(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  world: MarketKnowledge,
  weights: SalienceWeights,
): Mention[] {
  const salience = new Map<Mention, number>();
  for (const ask of signedAsks(mentions, blocks, world)) {
    const value = Math.round(salienceOf(ask, weights) * 1000) / 1000;
    for (const mention of ask.mentions) salience.set(mention, value);
  }
  return mentions.map((mention) => {
    const value = salience.get(mention);
    return value === undefined ? mention : { ...mention, salience: value };
  });
}
