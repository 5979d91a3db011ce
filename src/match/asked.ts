import { appendTo } from '#src/skills/append-to.ts';
import { isAsked, type Mention } from '#src/skills/mention.ts';

/**
 * Groups a posting's requirements in its order, alternatives together. A group is a must-have if any of its
 * alternatives is.
 */
export function askedTogether(mentions: readonly Mention[]): Record<'must' | 'nice', Mention[][]> {
  const asks = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!isAsked(mention)) continue;
    appendTo(asks, mention.anyOf ?? `only ${mention.skill}`, mention);
  }
  const must: Mention[][] = [];
  const nice: Mention[][] = [];
  for (const ask of asks.values()) (isMust(ask) ? must : nice).push(ask);
  return { must, nice };
}

/** Whether a group of alternatives is a must-have. */
export const isMust = (ask: readonly Mention[]): boolean => ask.some(({ need }) => need === 'required');
