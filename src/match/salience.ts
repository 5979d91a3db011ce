import type { Block } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { logistic } from './logistic.ts';
import { type MarketKnowledge, SIGNS, type SignedAsk, signedAsks } from './signs.ts';
import type { Weights } from './weights.ts';

/**
 * How much an ask decides whether somebody fits, 0 to 1: the chance that a recruiter names it when asked what the job
 * is about. A logistic sum of its {@link Signs} and of what kind of thing it is.
 */
export function salienceOf({ signs, kind }: Omit<SignedAsk, 'mentions'>, { salience }: Weights): number {
  const sum = SIGNS.reduce((total, sign) => total + salience.signs[sign] * signs[sign], salience.bias);
  return logistic(sum + (kind === null ? 0 : salience.kinds[kind]));
}

/** The mentions of a posting with their salience; alternatives share theirs. What is only named has none. */
export function withSalience(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  world: MarketKnowledge,
  weights: Weights,
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
