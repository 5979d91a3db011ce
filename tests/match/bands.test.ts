import { describe, expect, it } from 'vitest';
import { bandOf } from '#src/match/score.ts';

describe('bandOf', () => {
  it.each([
    [100, 'strong'],
    [85, 'strong'],
    [84, 'good'],
    [70, 'good'],
    [69, 'fair'],
    [50, 'fair'],
    [49, 'stretch'],
    [0, 'stretch'],
  ])('%i is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});
