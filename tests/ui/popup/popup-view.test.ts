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

const ASKED = [
  mention('python', 'required', { years: 5 }),
  mention('docker', 'required'),
  mention('kubernetes', 'required'),
  mention('java', 'preferred', { anyOf: 'a' }),
  mention('go', 'preferred', { anyOf: 'a' }),
  mention('aws', 'preferred'),
  mention('ci-cd', 'preferred'),
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
  test('lists the postings read last, with the scores they have now', () => {
    const recent = [saved(ASKED.slice(1, 3)), saved([mention('jenkins', 'mentioned')], { id: 'example:2' })];
    const view = popupView(facts({ state: unread('no-posting'), recent, tracked: [own('docker')] }));
    expect(view).toMatchObject({ last: [{ score: 50 }, { score: null }] });
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
      'Java',
      'Go',
      'AWS',
      'CI/CD',
    ]);
  });
  test('that asks for no known skill never looks like one without gaps', () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'Lead the team.' }];
    const view = popupView(facts({ posting: saved(ASKED.slice(-2)), blocks, tracked: [own('python')] }));
    expect(view).toMatchObject({ kind: 'nothing-known', words: 3, text: ['Lead the team.'] });
  });
  test('that asks for nothing is so even where nothing is tracked', () => {
    expect(kindOf({ posting: saved([]) })).toBe('nothing-known');
  });
  test('whose every skill was set aside asks for none', () => {
    const posting = saved([mention('go', 'required')], { notHere: ['go'] });
    expect(popupView(facts({ posting, tracked: [own('python')] }))).toMatchObject({
      kind: 'nothing-known',
      other: { setAside: [{ skill: 'go', name: 'Go' }] },
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

  test('has the gaps of each kind, by what they are worth', () => {
    expect(view.required.gaps.map(({ label }) => label)).toEqual(['Kubernetes', 'Python']);
    expect(view.preferred.gaps.map(({ label }) => label)).toEqual(['Java or Go', 'AWS']);
  });
  test('says why a gap counts in part', () => {
    const reasons = [...view.required.gaps, ...view.preferred.gaps].map(({ reason }) => reason);
    expect(reasons.map((reason) => `${reason?.lead}${reason?.rest}`)).toEqual([
      'not in your skills',
      'You have 2 years, 5+ years asked',
      'Learning Go, so half counts',
      'You know Azure: close, so half counts',
    ]);
  });
  test('knows that a skill is covered by one that implies it', () => {
    const covered = view.have.find(({ label }) => label === 'CI/CD');
    expect(covered?.reason).toMatchObject({ rest: 'your GitHub Actions covers it' });
  });
  test('counts, and adds up to the score', () => {
    expect(view.required.covered).toBe(1);
    expect(view.required.worth).toBeCloseTo(80);
    expect(Math.round(view.required.points + view.preferred.points)).toBe(view.score);
  });
  test('names the two must-haves worth most, and where they lead', () => {
    expect(view.next).toEqual({ names: ['Kubernetes', 'Python'], score: 93 });
  });
  test('keeps what is named and not asked apart', () => {
    expect(view.other.named.map(({ name, excluded }) => [name, excluded])).toEqual([
      ['Jenkins', false],
      ['PHP', true],
    ]);
  });
  test('has the place of a gap on the roadmap, with how the user stands beside it', () => {
    expect(view.required.gaps[0]?.route).toEqual({
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

describe('matches at the edges', () => {
  test('what was set aside is not counted, and can be brought back', () => {
    const view = matchOf({
      posting: saved(ASKED, { notHere: ['kubernetes', 'java'] }),
      tracked: [own('python')],
    });
    expect(view.required.gaps.map(({ label }) => label)).toEqual(['Docker']);
    expect(view.preferred.gaps.map(({ label }) => label)).toContain('Go');
    expect(view.other.setAside.map(({ name }) => name)).toEqual(['Kubernetes', 'Java']);
  });
  test('of alternatives it says which one the user has, and that it is the best known', () => {
    const posting = saved(['java', 'ci-cd', 'go'].map((id) => mention(id, 'required', { anyOf: 'a' })));
    const chosen = (tracked: PopupFacts['tracked']) => {
      const [row] = matchOf({ posting, tracked }).have;
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
  test('nothing missing: no next step, and what to lead with', () => {
    const places = [0, 1, 2].map((block) => ({ block, start: 0, end: 6 }));
    const view = matchOf({
      posting: saved([mention('docker', 'required', { places })]),
      tracked: [own('docker')],
    });
    expect(view).toMatchObject({ score: 100, next: null, lead: { name: 'Docker', times: 3 } });
  });
  test('only nice-to-haves: they have all the points', () => {
    const posting = saved([mention('docker', 'preferred'), mention('aws', 'preferred')]);
    const view = matchOf({ posting, tracked: [own('docker')] });
    expect(view).toMatchObject({ score: 50, required: { rows: [] }, next: { names: ['AWS'], score: 100 } });
  });
});
