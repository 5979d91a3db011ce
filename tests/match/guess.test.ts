import { describe, expect, it } from 'vitest';
import { isGuess } from '#src/match/score.ts';

describe('a score', () => {
  const sure = { isSure: true, kind: 'tool' } as const;

  it('is no guess with three sure asks', () => expect(isGuess([sure, sure, sure])).toBe(false));

  it('is a guess where one of them is unsure, or general practice', () => {
    expect(isGuess([sure, sure, { ...sure, isSure: false }])).toBe(true);
    expect(isGuess([sure, sure, { ...sure, kind: 'practice' }])).toBe(true);
  });
});
