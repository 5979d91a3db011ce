import { describe, expect, test } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import type { Unread } from '#src/posting/posting.ts';
import { gapRoute } from '#src/ui/match/gap-route.ts';
import { popupView } from '#src/ui/match/popup-view.ts';
import { reasonFor } from '#src/ui/match/whole-reason.ts';
import { facts, mention, own, saved } from './facts.ts';
import { ASKED, kindOf, matchOf } from './view-of.ts';

describe('a page without a posting', () => {
  const tab = { id: 7, window: 1, url: 'https://jobs.example/1', loading: false };
  const unread = (why: Unread) => ({ url: tab.url, unread: why });

  test('is loading until the facts are there', () => {
    expect(popupView({ loading: true }).kind).toBe('loading');
  });
  test('is loading while the tab is', () => {
    expect(kindOf({ tab: { ...tab, loading: true } })).toBe('loading');
  });
  test('is loading while the reader waits for the text', () => {
    expect(kindOf({ state: unread('loading') })).toBe('loading');
  });
  test('is not read, and says which site', () => {
    expect(popupView(facts())).toMatchObject({ kind: 'not-read', host: 'jobs.example', tab: 7 });
  });
  test('is not read where the browser keeps the address', () => {
    expect(popupView(facts({ tab: { ...tab, url: null } }))).toMatchObject({ kind: 'not-read', host: null });
  });
  test('is not read again where the posting was forgotten', () => {
    expect(kindOf({ state: { url: tab.url, posting: 'gone:1' } })).toBe('not-read');
  });
  test.each([
    'chrome://extensions/',
    'about:addons',
    'moz-extension://1/popup.html',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/category/extensions',
  ])('is restricted: %s', (url) => {
    expect(kindOf({ tab: { ...tab, url } })).toBe('restricted');
  });
  test('is refused where the browser did not let us read it, in its words', () => {
    expect(popupView(facts({ refused: 'Cannot access' }))).toEqual({
      kind: 'refused',
      said: 'Cannot access',
      tab: 7,
    });
  });
  test.each(['no-posting', 'form', 'no-text', 'too-large', 'broken'] as const)(
    'says why it gave none: %s',
    (why) => {
      expect(popupView(facts({ state: unread(why) }))).toMatchObject({ kind: 'unread', why });
    },
  );
  test('lists the postings read last, with the scores they have now, and why', () => {
    const recent = [saved(ASKED.slice(1, 3)), saved([mention('jenkins', 'mentioned')], { id: 'example:2' })];
    const view = popupView(facts({ state: unread('no-posting'), recent, tracked: [own('docker')] }));
    // Docker weighs .279 of .456.
    expect(view).toMatchObject({
      before: {
        last: [
          { score: 61, why: '1 of 2 core' },
          { score: null, why: '' },
        ],
      },
    });
  });
  test('says that a posting could not be kept', () => {
    expect(kindOf({ state: { url: tab.url, failed: 'QuotaExceededError' } })).toBe('failed');
  });
  test('says that the storage did not open', () => {
    const trouble = { error: 'InvalidStateError', isPrivate: true };
    expect(popupView({ trouble })).toEqual({ kind: 'storage', trouble });
  });
});

describe('a posting without a score', () => {
  test('is the first form where nothing is tracked', () => {
    const view = popupView(facts({ posting: saved(ASKED) }));
    expect(view).toMatchObject({ kind: 'first-skills' });
    expect(view.kind === 'first-skills' && view.choices.map(({ name }) => name)).toEqual([
      'Python',
      'Docker',
      'Kubernetes',
      'PostgreSQL',
      'Java',
      'Go',
      'AWS',
      'CI/CD',
    ]);
  });
  test('that asks for no known skill never looks like one without gaps', () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'Lead the team.' }];
    const view = popupView(facts({ posting: saved(ASKED.slice(-2)), blocks, tracked: [own('python')] }));
    expect(view).toMatchObject({
      ...{ kind: 'doubt', doubt: 'nothing-asked' },
      ...{ words: 3, text: ['Lead the team.'], rows: [] },
    });
  });
  test('that asks for nothing is so even where nothing is tracked', () => {
    expect(popupView(facts({ posting: saved([]) }))).toMatchObject({ doubt: 'nothing-asked' });
  });
  test('whose every skill was set aside asks for none', () => {
    const posting = saved([mention('go', 'required')], { notHere: ['go'] });
    expect(popupView(facts({ posting, tracked: [own('python')] }))).toMatchObject({
      doubt: 'nothing-asked',
      other: { setAside: [{ skill: 'go', name: 'Go' }] },
    });
  });
  test('that asks for too little has none, and says what was found', () => {
    const posting = saved([mention('docker', 'required', { salience: 0.3 })]);
    expect(popupView(facts({ posting, tracked: [own('docker')] }))).toMatchObject({
      ...{ kind: 'doubt', doubt: 'too-vague' },
      rows: [{ label: 'Docker', cover: 'have', lift: 0 }],
    });
  });
});

describe('a match', () => {
  const tracked = [
    own('python', 'solid', 2),
    own('docker'),
    own('go', 'learning'),
    own('azure'),
    own('github-actions'),
  ];
  const view = matchOf({ posting: saved(ASKED), tracked });
  const rows = view.parts.flatMap((part) => part.rows);
  const row = (label: string) => {
    const found = rows.find((one) => one.label === label);
    if (!found) throw new Error(`no row ${label}`);
    return found;
  };

  test('has the tiers in order, and in each the one that decides most first', () => {
    expect(view.parts.map((part) => [part.tier, part.rows.map(({ label }) => label)])).toEqual([
      ['core', ['Python', 'Docker', 'Kubernetes']],
      ['must', ['PostgreSQL']],
      ['nice', ['Java or Go', 'AWS', 'CI/CD']],
    ]);
  });
  test('counts as had what is known for fewer years, and not what is near or being learned', () => {
    expect(view.tallies).toMatchObject({
      core: { had: 2, asked: 3 },
      must: { had: 0, asked: 1 },
      nice: { had: 1, asked: 3 },
    });
    expect(view.have.map(({ label }) => label)).toEqual(['CI/CD']);
  });
  test('says why an ask counts as it does', () => {
    const reasons = ['Python', 'Kubernetes', 'Java or Go', 'AWS', 'CI/CD'].map((label) => {
      const { ask, world } = row(label).from;
      return reasonFor(ask, world);
    });
    expect(reasons.map((reason) => `${reason?.lead}${reason?.rest}`)).toEqual([
      'You have 2 of 5 years',
      'not in your skills',
      'Learning Go: counts 50%',
      'Azure is close',
      'your GitHub Actions covers it',
    ]);
  });
  test('adds up in whole points: to the score, and to 100', () => {
    // Python counts 2.3 of 5.3 years, AWS what is similar counts: 23 + 26 + 1 + 1 + 1 = 52.
    expect(view.score).toBe(52);
    expect(rows.map(({ label, given, worth }) => [label, given, worth])).toEqual([
      ['Python', 23, 53],
      ['Docker', 26, 26],
      ['Kubernetes', 0, 17],
      ['PostgreSQL', 0, 0],
      ['Java or Go', 1, 2],
      ['AWS', 1, 1],
      ['CI/CD', 1, 1],
    ]);
    expect(view.parts.map(({ given, worth }) => [given, worth])).toEqual([
      [49, 96],
      [0, 0],
      [3, 4],
    ]);
    expect(view.taken).toBe(0);
  });
  test('names what to learn first, and where it leads by the points that the lines say', () => {
    expect(view.next).toEqual({ names: ['Kubernetes'], score: 69 });
  });
  test('keeps what is named and not asked apart', () => {
    expect(view.other.named.map(({ name, excluded }) => [name, excluded])).toEqual([
      ['Jenkins', false],
      ['PHP', true],
    ]);
  });
  test('has the place of a gap on the roadmap, with how the user stands beside it', () => {
    const { ask, ...from } = row('Kubernetes').from;
    expect(gapRoute(ask, { ...from, roadmap: BACKEND })).toEqual({
      place: 'Tools, 4 of 6',
      roadmap: 'backend',
      skill: 'kubernetes',
      stops: [
        { name: 'Docker', state: 'have', current: false },
        { name: 'Kubernetes', state: 'gap', current: true },
        { name: 'CI/CD', state: 'have', current: false },
      ],
    });
  });
  test('leaves out of the head what the page did not say', () => {
    expect(view.head).toMatchObject({ title: 'Backend Engineer', details: ['Acme', 'Example'] });
  });
});
