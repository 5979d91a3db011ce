import type { Mention } from '#src/skills/mention.ts';

/** A correction by the user: not core to them, only a nice-to-have, or really asked for. */
export type Correction = 'not-core' | 'nice' | 'asked';

/** Corrections of a posting, by the skill's id. */
export type Corrections = Readonly<Record<string, Correction>>;

/** Applies the user's corrections. A corrected ask counts as sure. */
export function corrected(mentions: readonly Mention[], corrections: Corrections): Mention[] {
  return mentions.map((mention) => {
    const correction = corrections[mention.skill];
    if (correction === undefined) return mention;
    const sure = mention.confidence === undefined ? mention : { ...mention, confidence: 1 };
    if (correction === 'not-core') return { ...sure, notCore: true };
    return correction === 'nice' && sure.need === 'required' ? { ...sure, need: 'preferred' } : sure;
  });
}
