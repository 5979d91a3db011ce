import type { Mention } from '#src/skills/mention.ts';

/** What the user says of an ask: that the job is not about it for them, or that it is no must-have. */
export type Correction = 'not-core' | 'nice';

/** Corrections of a posting, by the skill's id. */
export type Corrections = Readonly<Record<string, Correction>>;

/** The mentions as the user corrected them. */
export function corrected(mentions: readonly Mention[], corrections: Corrections): Mention[] {
  return mentions.map((mention) => {
    const correction = corrections[mention.skill];
    if (correction === 'not-core') return { ...mention, notCore: true };
    return correction === 'nice' && mention.need === 'required' ? { ...mention, need: 'preferred' } : mention;
  });
}
