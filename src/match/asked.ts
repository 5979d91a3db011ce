import type { Mention } from '#src/skills/mention.ts';

/** Whether the posting asks for it, as a must-have or a nice-to-have. What is only named, or not wanted, counts nothing. */
export const isAsked = ({ need }: Pick<Mention, 'need'>): boolean =>
  need === 'required' || need === 'preferred';

/**
 * What a posting asks for, in its order: alternatives together, as one of them is enough. An ask is a must-have where
 * any of its alternatives is.
 */
export function askedTogether(mentions: readonly Mention[]): Record<'must' | 'nice', Mention[][]> {
  const asks = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!isAsked(mention)) continue;
    const label = mention.anyOf ?? `only ${mention.skill}`;
    const ask = asks.get(label);
    if (ask) ask.push(mention);
    else asks.set(label, [mention]);
  }
  const must: Mention[][] = [];
  const nice: Mention[][] = [];
  for (const ask of asks.values()) (isMust(ask) ? must : nice).push(ask);
  return { must, nice };
}

/** Whether an ask of alternatives is a must-have. */
export const isMust = (ask: readonly Mention[]): boolean => ask.some(({ need }) => need === 'required');
