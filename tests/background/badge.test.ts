import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import BADGE from '#data/texts/en/badge.json?compiled';
import POLISH from '#data/texts/pl/badge.json?compiled';
import { badgeFor as badgeIn, tabBadges } from '#src/background/badge.ts';
import { UNKNOWN_EXPERIENCE } from '#src/match/compare.ts';
import type { Judging } from '#src/match/judging.ts';
import type { Ask, Match } from '#src/match/match.ts';
import { bandOf } from '#src/match/score.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { setTabState } from '#src/store/change-tab.ts';
import { closeDatabase } from '#src/store/db.ts';
import { freshPosting, keepPosting } from '#src/store/keep-posting.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { java, posting, url } from './one-reading.ts';

const ENGLISH = { language: 'en', compiled: BADGE, number: String };
const badgeFor = (match: Match, texts = ENGLISH) => badgeIn(match, texts);

const ask = (need: Ask['need'], cover: Ask['cover']): Ask => ({
  skills: ['x'],
  kind: 'tool',
  need,
  tier: need === 'required' ? 'core' : 'nice',
  salience: 0.5,
  isSure: true,
  years: null,
  places: [],
  cover,
  credit: cover === 'gap' ? 0 : 1,
  counts: null,
  by: null,
  via: null,
  weight: 10,
  points: cover === 'gap' ? 0 : 10,
});
const match = (score: number | null, ...asks: Ask[]): Match => ({
  score,
  band: score === null ? null : bandOf(score),
  doubt: score === null ? 'untracked' : null,
  asks,
  experience: { asked: UNKNOWN_EXPERIENCE, needed: 3, own: null, factor: 1, isOverqualified: false },
  requirements: [],
  capped: 0,
  also: [],
});

describe('badgeFor', () => {
  it('counts the must-haves that are not had: what is known for fewer years, or presumed, is', () => {
    const covers = ['gap', 'near', 'learning', 'have', 'short', 'presumed'] as const;
    const badge = badgeFor(
      match(40, ...covers.map((cover) => ask('required', cover)), ask('preferred', 'gap')),
    );
    expect(badge).toMatchObject({ text: '3', title: 'Gaplight: stretch, 40 of 100, 3 must-have gaps' });
  });

  it('counts no practice that nobody has told of: it is folded away in the popup', () => {
    const practice = { ...ask('required', 'gap'), tier: 'practice' as const };
    expect(badgeFor(match(80, ask('required', 'gap'), practice)).text).toBe('1');
  });

  it('shows a check where no must-have is missing', () => {
    expect(badgeFor(match(90, ask('required', 'have'), ask('preferred', 'gap')))).toMatchObject({
      text: '✓',
      title: 'Gaplight: strong match, 90 of 100, no must-have gaps',
    });
  });

  it('shows nothing where nothing was compared', () => {
    expect(badgeFor(match(null, ask('required', 'gap')))).toMatchObject({ text: '', title: 'Gaplight' });
  });

  it('speaks the language of its texts, with the forms that numbers have there', () => {
    const polish = { language: 'pl', compiled: POLISH, number: String };
    const told = (gaps: number) =>
      badgeFor(match(55, ...Array.from({ length: gaps }, () => ask('required', 'gap'))), polish).title;
    expect([0, 1, 3].map(told)).toEqual([
      'Gaplight: częściowe dopasowanie, 55 na 100, niczego wymaganego nie brakuje',
      'Gaplight: częściowe dopasowanie, 55 na 100, brak 1 wymaganej umiejętności',
      'Gaplight: częściowe dopasowanie, 55 na 100, brak 3 wymaganych umiejętności',
    ]);
  });

  it('has the colour of the band, which can be read', () => {
    const badges = [95, 75, 55, 20].map((score) => badgeFor(match(score, ask('required', 'gap'))));
    expect(new Set(badges.map(({ ground }) => ground)).size).toBe(3);
    for (const { ground, ink } of badges) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('tabBadges', () => {
  beforeEach(async () => {
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    fakeBrowser.reset();
    await keepPosting(posting, [java], '1.0', 1);
  });

  /** Creates badges with controlled timing of the match, and records drawings. */
  function badges() {
    const begun: (() => void)[] = [];
    const judging = () =>
      new Promise<Judging>((go) => {
        begun.push(() => go(judgingOf(buildTaxonomy([]))));
      });
    const set = vi.fn(async (_badge: { tabId?: number; text: string | null }) => {});
    const nothing = async () => {};
    Object.assign(fakeBrowser.action, {
      ...{ setBadgeText: set, setTitle: nothing, setBadgeBackgroundColor: nothing },
      setBadgeTextColor: nothing,
    });
    vi.stubGlobal('fetch', async (file: string) =>
      Response.json(file.startsWith('/texts/ids/') ? Object.keys(BADGE) : Object.values(BADGE)),
    );
    const drawn = () => set.mock.calls.map(([{ tabId, text }]) => [tabId, text]);
    return { ...tabBadges(judging), begun, drawn };
  }

  it('answers all that is asked while a drawing waits with one, and what comes later with another', async () => {
    await setTabState(3, { url, posting: posting.id });
    const { refresh, begun } = badges();
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

  it('judges nothing where no tab shows a posting', async () => {
    await setTabState(3, { url, unread: 'no-posting' });
    const { refresh, begun, drawn } = badges();
    await refresh([7]);
    expect(begun).toHaveLength(0);
    expect(drawn()).toEqual([
      [7, ''],
      [3, ''],
    ]);
  });

  it('draws that of one tab, after a drawing that has begun before', async () => {
    await setTabState(3, { url, posting: posting.id });
    const { refresh, draw, begun, drawn } = badges();
    const all = refresh();
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    const one = draw(4, freshPosting(posting, [java], '1.0', 1), async () => true);
    begun[0]?.();
    await all;
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    begun[1]?.();
    await one;
    expect(drawn()).toEqual([
      [3, expect.any(String)],
      [4, expect.any(String)],
    ]);
  });

  it('does not draw that of a tab which has gone on before its turn', async () => {
    const { draw, begun, drawn } = badges();
    let isThere = true;
    const one = draw(4, freshPosting(posting, [java], '1.0', 1), async () => isThere);
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    isThere = false;
    begun[0]?.();
    await one;
    expect(drawn()).toEqual([]);
  });
});

/** Computes the contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
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
