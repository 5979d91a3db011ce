import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '#src/tools/learn/random.ts';
import { type JudgedText, trainWords } from '#src/tools/learn/train-words.ts';

const TRAINING = { fewest: 2, most: 30, penalty: 1 };
const WORDS = 'course apply years article team learn join release you we the of'.split(' ');

/** Random texts; those with "course" or "article" are positive, with some noise. */
function madeUp(seed: number, length = 60): JudgedText[] {
  const next = random(seed);
  return Array.from({ length }, () => {
    const signs = WORDS.filter(() => next() < 0.4);
    const is = signs.includes('course') || signs.includes('article');
    return { signs, is: next() < 0.05 ? !is : is };
  });
}

const sumOf = (weights: Record<string, number>, signs: readonly string[]) =>
  ['', ...signs].reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);

describe('what words tell of a text', () => {
  it('is the same, byte for byte, for the same texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const [first, again] = [trainWords(madeUp(seed), TRAINING), trainWords(madeUp(seed), TRAINING)];
        expect(JSON.stringify(again)).toBe(JSON.stringify(first));
      }),
      { numRuns: 5 },
    );
  });

  it('holds for texts that were not trained with', () => {
    const weights = trainWords(madeUp(1, 400), TRAINING);
    const right = madeUp(2, 100).filter(({ signs, is }) => sumOf(weights, signs) > 0 === is);
    // One in twenty is mislabelled on purpose.
    expect(right.length).toBeGreaterThanOrEqual(90);
    expect(weights.course).toBeGreaterThan(50);
    expect(Math.abs(weights.the ?? 0)).toBeLessThan(weights.course ?? 0);
  });

  it('keeps the signs that tell most, and none that few texts have', () => {
    const texts = [...madeUp(3), { signs: ['once'], is: true }];
    const weights = trainWords(texts, { ...TRAINING, most: 2 });
    expect(Object.keys(weights).sort()).toEqual(['', 'article', 'course']);
    expect(trainWords(texts, TRAINING)).not.toHaveProperty('once');
  });

  it('says nothing where all texts are alike but for chance', () => {
    const texts = Array.from({ length: 20 }, (_, n) => ({ signs: ['same'], is: n % 2 === 0 }));
    expect(trainWords(texts, TRAINING)).toEqual({});
  });
});
