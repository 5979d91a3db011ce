import CONFIDENCE from '#data/confidence.json' with { type: 'json' };
import type { Block } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { confidenceOf, signedMentions } from './confidence.ts';
import { logistic } from './logistic.ts';
import { type MarketKnowledge, SIGNS, type SignedAsk, signedAsks } from './signs.ts';
import type { SalienceWeights } from './weights.ts';

/**
 * Computes how decisive a requirement is, 0 to 1: the probability that a recruiter names it when asked what the
 * job is about. A logistic regression over its {@link Signs}, its kind and the skill itself.
 */
export function salienceOf(
  { signs, kind, skill }: Omit<SignedAsk, 'mentions'>,
  weights: SalienceWeights,
): number {
  const sum = SIGNS.reduce((total, sign) => total + weights.signs[sign] * signs[sign], weights.bias);
  return logistic(sum + (kind === null ? 0 : weights.kinds[kind]) + (weights.skills[skill] ?? 0));
}

/**
 * Adds salience and confidence to the mentions. Alternatives share their salience; mentions that ask for nothing
 * get neither.
 */
export function withSalience(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  world: MarketKnowledge,
  weights: SalienceWeights,
): Mention[] {
  const asks = signedAsks(mentions, blocks, world);
  const salience = new Map<Mention, number>();
  for (const ask of asks) {
    const value = short(salienceOf(ask, weights));
    for (const mention of ask.mentions) salience.set(mention, value);
  }
  const confidence = new Map(
    signedMentions(mentions, asks, world).map((one) => [one.mention, short(confidenceOf(one, CONFIDENCE))]),
  );
  return mentions.map((mention) => {
    const { evidence: _, ...stored } = mention;
    const [decides, sure] = [salience.get(mention), confidence.get(mention)];
    return {
      ...stored,
      ...(decides !== undefined && { salience: decides }),
      ...(sure !== undefined && { confidence: sure }),
    };
  });
}

const short = (value: number) => Math.round(value * 1000) / 1000;
