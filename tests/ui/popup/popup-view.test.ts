import { describe, expect, test } from 'vitest';
import type { Unread } from '#src/posting/posting.ts';
import type { PopupFacts } from '#src/ui/popup/facts.ts';
import type { MatchView } from '#src/ui/popup/match-view.ts';
import { popupView } from '#src/ui/popup/popup-view.ts';
import { facts, mention, own, saved } from './facts.ts';

const kindOf = (more: Partial<PopupFacts>) => popupView(facts(more)).kind;

function matchOf(more: Partial<PopupFacts>): MatchView {
  const view = popupView(facts(more));
  if (view.kind !== 'match') throw new Error(`expected a match, got ${view.kind}`);
  return view;
}

/** Their saliences add up to 2.5: a tenth of one is 4 points. */
const ASKED = [
  mention('python', 'required', { years: 5, salience: 0.8 }),
  mention('docker', 'required', { salience: 0.6 }),
  mention('kubernetes', 'required', { salience: 0.5 }),
  mention('postgresql', 'required', { salience: 0.1 }),
  mention('java', 'preferred', { anyOf: 'a', salience: 0.2 }),
  mention('go', 'preferred', { anyOf: 'a', salience: 0.2 }),
  mention('aws', 'preferred', { salience: 0.2 }),
  mention('ci-cd', 'preferred', { salience: 0.1 }),
  mention('jenkins', 'mentioned'),
  mention('php', 'excluded'),
];

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
  test.each(['no-posting', 'no-text', 'too-large', 'broken'] as const)('says why it gave none: %s', (why) => {
    expect(popupView(facts({ state: unread(why) }))).toMatchObject({ kind: 'unread', why });
  });
  test('lists the postings read last, with the scores they have now, and why', () => {
    const recent = [saved(ASKED.slice(1, 3)), saved([mention('jenkins', 'mentioned')], { id: 'example:2' })];
    const view = popupView(facts({ state: unread('no-posting'), recent, tracked: [own('docker')] }));
    // Docker decides .6 of 1.1.
    expect(view).toMatchObject({
      last: [
        { score: 55, why: '1 of 2 core' },
        { score: null, why: '' },
      ],
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
    const reasons = ['Python', 'Kubernetes', 'Java or Go', 'AWS', 'CI/CD'].map((label) => row(label).reason);
    expect(reasons.map((reason) => `${reason?.lead}${reason?.rest}`)).toEqual([
      'You have 2 of 5 years',
      'not in your skills',
      'Learning Go: counts 50%',
      'Azure is near',
      'your GitHub Actions covers it',
    ]);
  });
  test('adds up in whole points: to the score, and to 100', () => {
    // Python counts 2.3 of 5.3 years, AWS what is similar counts: 13.9 + 24 + 4 + 5.8 + 4 = 51.7.
    expect(view.score).toBe(52);
    expect(rows.map(({ label, given, worth }) => [label, given, worth])).toEqual([
      ['Python', 14, 32],
      ['Docker', 24, 24],
      ['Kubernetes', 0, 20],
      ['PostgreSQL', 0, 4],
      ['Java or Go', 4, 8],
      ['AWS', 6, 8],
      ['CI/CD', 4, 4],
    ]);
    expect(view.parts.map(({ given, worth }) => [given, worth])).toEqual([
      [38, 76],
      [0, 4],
      [14, 20],
    ]);
    expect(view.taken).toBe(0);
  });
  test('names what to learn first, and where it leads by the points that the lines say', () => {
    expect(view.next).toEqual({ names: ['Kubernetes', 'PostgreSQL'], score: 76 });
  });
  test('keeps what is named and not asked apart', () => {
    expect(view.other.named.map(({ name, excluded }) => [name, excluded])).toEqual([
      ['Jenkins', false],
      ['PHP', true],
    ]);
  });
  test('has the place of a gap on the roadmap, with how the user stands beside it', () => {
    expect(row('Kubernetes').route).toEqual({
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

describe('years', () => {
  const mentions = [mention('docker', 'required', { years: 3, salience: 0.6 })];
  const askedOf = (more: Partial<PopupFacts>) =>
    matchOf(more).parts.flatMap(({ rows }) =>
      rows.filter(({ asksYears }) => asksYears).map(({ key }) => key),
    );

  test('that are asked and were not said are asked for', () => {
    expect(askedOf({ posting: saved(mentions), tracked: [own('docker')] })).toEqual(['docker']);
    expect(askedOf({ posting: saved(mentions), tracked: [own('docker', 'solid', 0)] })).toEqual([]);
  });
  test('are asked of the skill that decides most, where none are told of anything', () => {
    const posting = saved(ASKED.slice(1, 4));
    expect(askedOf({ posting, tracked: [own('kubernetes'), own('docker')] })).toEqual(['docker']);
    expect(askedOf({ posting, tracked: [own('docker'), own('go', 'solid', 2)] })).toEqual([]);
  });
  test('of work that are too few take points off, and the sums say so', () => {
    const posting = saved(ASKED.slice(1, 3), { experience: { seniority: 'lead', years: null } });
    const view = matchOf({ posting, tracked: [own('docker', 'expert', 8), own('kubernetes', 'expert', 8)] });
    expect(view).toMatchObject({ score: 100, taken: 0 });
    const few = matchOf({ posting, tracked: [own('docker', 'solid', 2), own('kubernetes', 'solid', 2)] });
    // 2.3 of 8.3 years count 27.7 % of each skill, and again of all: 27.7 points, then 7.7.
    expect(few).toMatchObject({ score: 8, taken: 20, experience: { needed: 8, own: 2 } });
    expect(few.parts.map(({ given }) => given)).toEqual([28]);
  });
});

describe('matches at the edges', () => {
  test('what was set aside is not counted, and can be brought back', () => {
    const view = matchOf({
      posting: saved(ASKED, { notHere: ['kubernetes', 'java'] }),
      tracked: [own('python')],
    });
    const gaps = view.parts.flatMap((part) => part.gaps.map(({ label }) => label));
    expect(gaps).toEqual(['Docker', 'PostgreSQL', 'Go', 'AWS', 'CI/CD']);
    expect(view.other.setAside.map(({ name }) => name)).toEqual(['Kubernetes', 'Java']);
  });
  test('what the user says is not core, or a nice-to-have, stands there and remembers it', () => {
    const corrections = { docker: 'not-core', kubernetes: 'nice' } as const;
    const { parts } = matchOf({ posting: saved(ASKED, { corrections }), tracked: [own('python')] });
    const of = (label: string) =>
      parts.flatMap(({ rows }) => rows).find((row) => row.label === label && row.isGap);
    expect(of('Docker')).toMatchObject({ tier: 'must', correction: 'not-core' });
    expect(of('Kubernetes')).toMatchObject({ tier: 'nice', correction: 'nice' });
    expect(of('PostgreSQL')).toMatchObject({ correction: null });
  });
  test('of alternatives it says which one the user has, and that it is the best known', () => {
    const posting = saved(
      ['java', 'ci-cd', 'go'].map((id) => mention(id, 'required', { anyOf: 'a', salience: 0.6 })),
    );
    const chosen = (tracked: PopupFacts['tracked']) => {
      const [row] = matchOf({ posting, tracked }).parts[0]?.rows ?? [];
      return [row?.label, row?.chosen?.name, row?.reason?.rest];
    };
    const label = 'Java, CI/CD or Go';
    expect(chosen([own('java', 'basic'), own('go', 'expert')])).toEqual([
      label,
      'Go',
      'you know Go; one is enough',
    ]);
    expect(chosen([own('github-actions')])).toEqual([label, 'CI/CD', 'your GitHub Actions covers CI/CD']);
  });
  test('nothing missing: no next step', () => {
    const view = matchOf({ posting: saved(ASKED.slice(1, 2)), tracked: [own('docker')] });
    expect(view).toMatchObject({ score: 100, next: null });
  });
  test('only nice-to-haves: they have all the points', () => {
    const posting = saved([
      mention('docker', 'preferred', { salience: 0.4 }),
      mention('aws', 'preferred', { salience: 0.4 }),
    ]);
    const view = matchOf({ posting, tracked: [own('docker')] });
    expect(view).toMatchObject({
      score: 50,
      parts: [{ tier: 'nice', given: 50, worth: 100 }],
      next: { names: ['AWS'], score: 100 },
    });
  });
});
