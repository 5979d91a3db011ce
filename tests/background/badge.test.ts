import { describe, expect, it } from 'vitest';
import { badgeFor } from '#src/background/badge.ts';
import type { Ask, Match } from '#src/match/match.ts';

const ask = (need: Ask['need'], credit: number): Ask => ({
  skills: ['x'],
  need,
  years: null,
  places: [],
  cover: credit === 1 ? 'have' : 'gap',
  credit,
  by: null,
  via: null,
  weight: 10,
});
const match = (score: number | null, ...asks: Ask[]): Match => ({ score, band: null, asks, also: [] });

describe('badgeFor', () => {
  it('counts the must-haves that are not covered in full', () => {
    const badge = badgeFor(
      match(40, ask('required', 0), ask('required', 0.5), ask('required', 1), ask('preferred', 0)),
    );
    expect(badge).toMatchObject({ text: '2', title: 'Gaplight: 2 must-have gaps, score 40' });
  });

  it('shows a check where no must-have is missing', () => {
    expect(badgeFor(match(90, ask('required', 1), ask('preferred', 0))).text).toBe('✓');
  });

  it('shows nothing where nothing was compared', () => {
    expect(badgeFor(match(null, ask('required', 0)))).toMatchObject({ text: '', title: 'Gaplight' });
  });
});
