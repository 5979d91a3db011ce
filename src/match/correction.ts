import type { Mention } from '#src/skills/mention.ts';

/** What the user says of an ask: that the job is not about it for them, that it is no must-have, or that it is asked for. */
export type Correction = 'not-core' | 'nice' | 'asked';

/** Corrections of a posting, by the skill's id. */
export type Corrections = Readonly<Record<string, Correction>>;

/** The mentions as the user corrected them. Whoever corrects what is asked of a skill says that it is asked for. */
export function corrected(mentions: readonly Mention[], corrections: Corrections): Mention[] {
  return mentions.map((mention) => {
    const correction = corrections[mention.skill];
    if (correction === undefined) return mention;
    const sure = mention.confidence === undefined ? mention : { ...mention, confidence: 1 };
    if (correction === 'not-core') return { ...sure, notCore: true };
    return correction === 'nice' && sure.need === 'required' ? { ...sure, need: 'preferred' } : sure;
  });
}
