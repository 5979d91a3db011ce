import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { badgeFor, badgeRefresher } from '#src/background/badge.ts';
import type { Ask, Match } from '#src/match/match.ts';
import { bandOf } from '#src/match/score.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';

const ask = (need: Ask['need'], credit: number): Ask => ({
  skills: ['x'],
  need,
  years: null,
  places: [],
  cover: credit === 1 ? 'have' : 'gap',
  credit,
  counts: null,
  by: null,
  via: null,
  weight: 10,
});
const match = (score: number | null, ...asks: Ask[]): Match => ({
  score,
  band: score === null ? null : bandOf(score),
  asks,
  also: [],
});

describe('badgeFor', () => {
  it('counts the must-haves that are not covered in full', () => {
    const badge = badgeFor(
      match(40, ask('required', 0), ask('required', 0.5), ask('required', 1), ask('preferred', 0)),
    );
    expect(badge).toMatchObject({ text: '2', title: 'Gaplight: stretch, 40 of 100, 2 must-have gaps' });
  });

  it('shows a check where no must-have is missing', () => {
    expect(badgeFor(match(90, ask('required', 1), ask('preferred', 0)))).toMatchObject({
      text: '✓',
      title: 'Gaplight: strong match, 90 of 100, no must-have gaps',
    });
  });

  it('shows nothing where nothing was compared', () => {
    expect(badgeFor(match(null, ask('required', 0)))).toMatchObject({ text: '', title: 'Gaplight' });
  });

  it('has the colour of the band, which can be read', () => {
    const badges = [95, 75, 55, 20].map((score) => badgeFor(match(score, ask('required', 0))));
    expect(new Set(badges.map(({ ground }) => ground)).size).toBe(3);
    for (const { ground, ink } of badges) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('badgeRefresher', () => {
  it('answers all that is asked while a drawing waits with one, and what comes later with another', async () => {
    const begun: (() => void)[] = [];
    const taxonomy = () =>
      new Promise<Taxonomy>((go) => {
        begun.push(() => go(buildTaxonomy([])));
      });
    const refresh = badgeRefresher(taxonomy);
    const first = refresh();
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    const later = [refresh([7]), refresh(), refresh([8])];
    begun[0]?.();
    await first;
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    begun[1]?.();
    await Promise.all(later);
    expect(begun).toHaveLength(2);
  });
});

/** The contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
