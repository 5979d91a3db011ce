import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Corrections, corrected } from '#src/match/correction.ts';
import { anyMentions, asks, hold, IDS, knows } from './small-world.ts';

const tracked = [knows('java')];
const tiers = (corrections: Corrections, mentions = [asks('java', 0.8), asks('go', 0.6)]) =>
  hold({ mentions: corrected(mentions, corrections), tracked }).asks.map(
    ({ skills, tier, need }) => `${skills}: ${tier}, ${need}`,
  );

describe('a correction', () => {
  it('takes a skill out of the core, which stays a must-have', () => {
    expect(tiers({})).toEqual(['java: core, required', 'go: core, required']);
    expect(tiers({ java: 'not-core' })).toEqual(['go: core, required', 'java: must, required']);
  });

  it('makes a must-have a nice-to-have, and nothing of what is none', () => {
    expect(tiers({ java: 'nice' })).toEqual(['go: core, required', 'java: nice, preferred']);
    const named = [asks('go', 0.9, { need: 'mentioned' }), asks('aws', 0.9, { need: 'excluded' })];
    expect(corrected(named, { go: 'nice', aws: 'nice' })).toEqual(named);
  });

  it('of one of several alternatives is one of the ask where it is not core; as a must-have the others keep it', () => {
    const group = [asks('java', 0.8, { anyOf: 'g' }), asks('go', 0.8, { anyOf: 'g' })];
    expect(tiers({ go: 'not-core' }, group)).toEqual(['java,go: must, required']);
    expect(tiers({ go: 'nice' }, group)).toEqual(['java,go: core, required']);
    expect(tiers({ go: 'nice', java: 'nice' }, group)).toEqual(['java,go: nice, preferred']);
  });

  const anyCorrections = fc.dictionary(
    fc.constantFrom(...IDS),
    fc.constantFrom('not-core' as const, 'nice' as const),
  );

  it('changes nothing that was kept: taken back, all is as before', () => {
    fc.assert(
      fc.property(anyMentions, anyCorrections, (mentions, corrections) => {
        const before = structuredClone(mentions);
        const after = corrected(mentions, corrections);
        expect(mentions).toEqual(before);
        expect(corrected(mentions, {})).toEqual(before);
        after.forEach((mention, n) => {
          if (corrections[mention.skill] === undefined) expect(mention).toEqual(before[n]);
        });
      }),
    );
  });

  it('said twice is said once', () => {
    fc.assert(
      fc.property(anyMentions, anyCorrections, (mentions, corrections) => {
        const once = corrected(mentions, corrections);
        expect(corrected(once, corrections)).toEqual(once);
      }),
    );
  });
});
