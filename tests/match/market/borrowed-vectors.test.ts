import { describe, expect, it } from 'vitest';
import { borrowedVectors } from '#src/match/judging.ts';
import { dot } from '#src/match/market/skill-vectors.ts';
import { TAXONOMY } from '#tests/match/small-world.ts';
import { vectorsOf } from './vectors-of.ts';

/** Java and AWS have vectors; the small taxonomy's other skills are too rare. */
const OWN = vectorsOf({ java: [1, 0], aws: [0, 1] });
const vectors = borrowedVectors(OWN, TAXONOMY);
const cosine = (a: string, b: string) => {
  const [one, other] = [vectors.of(a), vectors.of(b)];
  return one && other ? dot(one, other) : null;
};

describe('the direction of a skill that few ask for', () => {
  it('is that of what it is similar to, or builds on, and shorter', () => {
    expect(cosine('kotlin', 'java')).toBeCloseTo(0.8);
    expect(cosine('kotlin', 'aws')).toBeCloseTo(0);
    expect(cosine('spring', 'java')).toBeCloseTo(0.8);
    expect(cosine('azure', 'aws')).toBeCloseTo(0.8);
  });

  it('is none where its kin have none', () => {
    expect(vectors.of('docker')).toBeNull();
    expect(vectors.of('gone')).toBeNull();
  });

  it('of one that is asked for often enough stays its own', () => {
    expect(vectors.of('java')).toBe(OWN.of('java'));
  });
});
