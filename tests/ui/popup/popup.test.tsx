// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPosting } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { track, trackedSkills } from '#src/store/tracked-skills.ts';
import type { Facts, PopupFacts } from '#src/ui/popup/facts.ts';
import { Popup } from '#src/ui/popup/popup.tsx';
import { dismissToast } from '#src/ui/toast.tsx';
import { facts, mention, own, saved } from './facts.ts';
import { openAll, viewIsThere } from './open-all.ts';

/** Two that weigh the same, and a nice-to-have that weighs 15 % of them: of 100 points 43.5, 43.5 and 13. */
const ASKED = [
  mention('docker', 'required'),
  mention('kubernetes', 'required'),
  mention('java', 'preferred', { anyOf: 'a' }),
  mention('go', 'preferred', { anyOf: 'a' }),
  mention('php', 'excluded'),
];

const shown = signal<Facts>({ loading: true });
const read = vi.fn(async () => {});
const retry = vi.fn(async () => {});

async function show(more: Partial<PopupFacts> | Facts): Promise<void> {
  await act(() => {
    shown.value = 'loading' in more || 'trouble' in more ? more : facts(more);
    render(<Popup live={{ facts: shown, read, retry }} />, document.body);
  });
  if (!('loading' in more)) await viewIsThere();
}

const text = () => document.body.textContent ?? '';
/** What is heard of an element: its label, or its text without ornaments. */
function heard(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const ornament of copy.querySelectorAll('[aria-hidden=true]')) ornament.remove();
  return (element.getAttribute('aria-label') ?? copy.textContent).trim();
}

const button = (name: string) => [...document.querySelectorAll('button')].find((one) => heard(one) === name);

/** Presses a button, wherever it is: what is folded away is opened first. */
async function press(name: string): Promise<void> {
  if (!button(name)) await openAll();
  const found = button(name);
  if (!found) throw new Error(`no button "${name}" in: ${text()}`);
  await act(async () => found.click());
}

vi.stubGlobal('fetch', async () => Response.json({ kubernetes: { url: 'https://kubernetes.io/' } }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  render(null, document.body);
  dismissToast();
  await closeDatabase();
});

describe('what the popup says', () => {
  const state = { url: 'https://jobs.example/1' };
  test.each<[string, Partial<PopupFacts> | Facts, string]>([
    ['loading', { loading: true }, 'Reading the posting…'],
    ['storage', { trouble: { error: 'InvalidStateError', isPrivate: true } }, 'private windows'],
    [
      'storage, where the button knows more',
      { trouble: { error: 'InvalidStateError', isPrivate: true, told: 'Gaplight: good match, 72 of 100' } },
      'Gaplight: good match, 72 of 100',
    ],
    ['storage', { trouble: { error: 'VersionError', isPrivate: false, isNewer: true } }, 'update this one'],
    [
      'restricted',
      { tab: { id: 7, window: 1, url: 'about:addons', loading: false } },
      'This page can’t be read',
    ],
    ['refused', { refused: 'Cannot access' }, 'The browser did not let Gaplight read this page'],
    ['not read', {}, 'jobs.example isn’t read yet'],
    ['no posting', { state: { ...state, unread: 'no-posting' } }, 'No job posting on this page'],
    ['no text', { state: { ...state, unread: 'no-text' } }, 'This posting has no text yet'],
    ['too large', { state: { ...state, unread: 'too-large' } }, 'This page is too large to read'],
    ['broken', { state: { ...state, unread: 'broken' } }, 'This page could not be read'],
    ['not kept', { state: { ...state, failed: 'QuotaExceededError' } }, 'This posting could not be kept'],
    ['nothing known', { posting: saved([]), tracked: [own('go')] }, 'No skill we know is named here'],
    ['first skills', { posting: saved(ASKED) }, 'Asks for 4 skills'],
    ['a gap', { posting: saved(ASKED), tracked: [own('docker')] }, 'Kubernetesmissing+44'],
    ['the next step', { posting: saved(ASKED), tracked: [own('docker')] }, 'Kubernetes would lift it to 87.'],
    [
      'none missing',
      { posting: saved([mention('docker', 'required', { salience: 0.6 })]), tracked: [own('docker')] },
      'You have the one core skill. Nothing is missing.',
    ],
    [
      'too little',
      { posting: saved(ASKED.slice(0, 1)), tracked: [own('docker')] },
      'Too little is asked to judge by',
    ],
    [
      'what is near',
      { posting: saved([mention('aws', 'required', { salience: 0.6 })]), tracked: [own('azure')] },
      'You don’t have the one core skill, 1 near. AWS would lift it to 100.',
    ],
    ['what is marked', { posting: saved(ASKED), tracked: [own('docker')], marked: true }, 'Hide on page'],
    [
      'nice-to-haves',
      { posting: saved([mention('java', 'preferred', { salience: 0.6 })]), tracked: [own('docker')] },
      'You don’t have the one nice-to-have. Java would lift it to 100.',
    ],
    [
      'few years of work',
      {
        posting: saved(
          ASKED.slice(0, 1).map((one) => ({ ...one, salience: 0.6 })),
          {
            experience: { seniority: 'senior', years: null },
          },
        ),
        tracked: [own('docker', 'solid', 2)],
      },
      'You have the one core skill. About 5 years are needed, you have worked 2 years.',
    ],
  ])('%s', async (_name, more, words) => {
    await show(more);
    expect(text()).toContain(words);
  });

  test('what is named and not asked for, and why', async () => {
    const why = { section: 'about', by: ['company'] } as const;
    await show({
      posting: saved([...ASKED, mention('jenkins', 'mentioned', { why })]),
      tracked: [own('docker')],
    });
    expect(text()).toContain('Also named 2 not counted');
    await openAll();
    await vi.waitFor(() => expect(text()).toContain('Jenkins named only: what the company does or sells'));
    expect(text()).toContain('PHP not wanted');
  });

  test('no score is shown where nothing was compared', async () => {
    await show({ posting: saved([]), tracked: [own('go')] });
    expect(text()).not.toMatch(/of 100|gaps/);
  });

  test('a gap leads to the documentation of its skill', async () => {
    await show({ posting: saved([mention('kubernetes', 'required')]), tracked: [own('docker')] });
    await openAll();
    const link = await vi.waitFor(() => {
      const found = document.querySelector<HTMLAnchorElement>('.links a');
      if (!found) throw new Error('no link');
      return found;
    });
    expect(link?.textContent).toContain('Where to learn it');
    expect(link).toMatchObject({ href: 'https://kubernetes.io/', target: '_blank' });
    expect(link?.rel).toContain('noopener');
  });

  test('the posting can be opened where it was read', async () => {
    await show({ posting: saved(ASKED), tracked: [own('docker')] });
    await openAll();
    expect(document.querySelector<HTMLAnchorElement>('.menu a')?.href).toBe('https://jobs.example/1');
  });

  test('Escape leads back from how it adds up', async () => {
    await show({ posting: saved(ASKED), tracked: [own('docker')] });
    await addUp();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void document.body.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(text()).toContain('This job is about');
  });

  test('how it adds up, and back', async () => {
    await show({ posting: saved(ASKED), tracked: [own('docker')] });
    await addUp();
    expect(text()).toContain(
      'Core43 of 87Nice-to-haves0 of 13Years of workYears not said: nothing taken off.0',
    );
    const focused = () => document.activeElement;
    await vi.waitFor(() => expect(focused()?.getAttribute('aria-label')).toBe('Back to the match'));
    await press('Back to the match');
    await vi.waitFor(() => expect(focused()?.textContent).toBe('How it adds up'));
  });
});

/** Opens how the score adds up, which is loaded then. */
async function addUp() {
  await press('How it adds up');
  await vi.waitFor(() => expect(text()).toContain('Years of work'));
}

test('a line of the sum leads to what asks for it', async () => {
  const blocks = [{ kind: 'item' as const, text: 'You run Kubernetes in production' }];
  const places = [{ block: 0, start: 8, end: 18 }];
  const mentions = [mention('docker', 'required'), mention('go', 'required')];
  const posting = saved([...mentions, mention('kubernetes', 'required', { places })]);
  await show({ posting, blocks, tracked: [own('docker')] });
  await addUp();
  const line = [...document.querySelectorAll<HTMLElement>('button.line')].find((one) =>
    one.textContent?.includes('Kubernetes'),
  );
  await act(async () => line?.click());
  const row = document.querySelector<HTMLDetailsElement>('#ask-kubernetes');
  expect(row?.open).toBe(true);
  expect(row?.contains(document.activeElement)).toBe(true);
  await openAll();
  expect(row?.textContent).toContain('“You run Kubernetes in production”');
});

describe('what one can do', () => {
  const tracked = [own('docker')];
  const posting = saved(ASKED);

  beforeEach(async () => {
    await track(tracked);
    await keepPosting({ ...posting, blocks: [] }, ASKED, '1.0', 1);
  });

  const levels = async () =>
    Object.fromEntries((await trackedSkills()).map(({ skill, level }) => [skill, level]));

  test.each([
    ['I know this', { docker: 'solid', kubernetes: 'solid' }],
    ['Learning', { docker: 'solid', kubernetes: 'learning' }],
  ])('"%s" tracks at once, and can be taken back', async (name, after) => {
    await show({ posting, tracked });
    await press(name);
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    expect(await levels()).toEqual(after);
    await press('Undo');
    await vi.waitFor(async () => expect(await levels()).toEqual({ docker: 'solid' }));
  });

  test('a posting can be forgotten, and brought back as it was', async () => {
    HTMLElement.prototype.hidePopover ??= () => {};
    await setNotHere(posting.id, ['go'], true);
    const before = await keptPosting(posting.id);
    await show({ posting, tracked });
    await press('Forget this posting');
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    expect(await keptPosting(posting.id)).toBeNull();
    await press('Undo');
    await vi.waitFor(async () => expect(await keptPosting(posting.id)).toEqual(before));
  });

  test('says so where the browser keeps the page closed to marks', async () => {
    await show({ posting, tracked });
    await press('Show on page');
    await vi.waitFor(() => expect(text()).toContain('The browser did not let Gaplight into this page.'));
  });

  test('one of the alternatives is enough', async () => {
    await show({ posting, tracked });
    await press('Go');
    await vi.waitFor(async () => expect(await levels()).toEqual({ docker: 'solid', go: 'solid' }));
  });

  test('"Not skills here" sets all alternatives aside', async () => {
    await show({ posting, tracked });
    await press('Not skills here');
    await vi.waitFor(() => expect(text()).toContain('Java and Go set aside here'));
    expect((await keptPosting(posting.id))?.notHere).toEqual(['java', 'go']);
    await press('Undo');
    await vi.waitFor(async () => expect((await keptPosting(posting.id))?.notHere).toEqual([]));
  });

  test('the first skills are picked from the posting', async () => {
    await show({ posting, tracked: [] });
    await press('Kubernetes');
    await press('Go');
    await press('Save 2 skills');
    await vi.waitFor(async () => expect(await levels()).toMatchObject({ kubernetes: 'solid', go: 'solid' }));
  });

  test('years that are missing can be said without losing the level', async () => {
    const short = [own('docker', 'expert', 1)];
    await track(short);
    await show({ posting: saved([mention('docker', 'required', { years: 3 })]), tracked: short });
    await press('I have 3+ years');
    await vi.waitFor(async () =>
      expect(await trackedSkills()).toMatchObject([{ level: 'expert', years: 3 }]),
    );
  });

  test('years that were not said are said where they count', async () => {
    const untold = [own('docker', 'expert')];
    await track(untold);
    const mentions = [mention('docker', 'required', { years: 3, salience: 0.6 })];
    await show({ posting: saved(mentions), tracked: untold });
    expect(text()).toContain('3+ years asked, years not said');
    await openAll();
    const field = document.querySelector<HTMLInputElement>('.years-ask input');
    const say = (years: string) =>
      act(async () => {
        if (field) field.value = years;
        field?.form?.requestSubmit();
      });
    await say('');
    await say('4');
    await vi.waitFor(async () =>
      expect(await trackedSkills()).toMatchObject([{ level: 'expert', years: 4 }]),
    );
    await vi.waitFor(() => expect(text()).toContain('Docker: 4 years'));
    await press('Undo');
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ years: null }]));
  });

  test.each([
    ['Not core for me', {}, { docker: 'not-core' }, 'Docker is not core for you here'],
    ['Only nice-to-have here', {}, { docker: 'nice' }, 'Docker is a nice-to-have here'],
    ['Core after all', { docker: 'not-core' }, {}, 'Docker counts as the posting says'],
    ['Must-have after all', { docker: 'nice' }, {}, 'Docker counts as the posting says'],
  ] as const)('"%s" counts in this posting, and can be taken back', async (name, before, after, said) => {
    for (const [skill, correction] of Object.entries(before)) {
      await setCorrection(posting.id, [skill], correction);
    }
    await show({ posting: { ...posting, corrections: before }, tracked });
    await press(name);
    await vi.waitFor(() => expect(text()).toContain(said));
    expect((await keptPosting(posting.id))?.corrections).toEqual(after);
    await press('Undo');
    await vi.waitFor(async () => expect((await keptPosting(posting.id))?.corrections).toEqual(before));
  });

  test('a practice is presumed of whoever has worked for years, until one says no', async () => {
    const taxonomy = buildTaxonomy([
      {
        ...{ category: 'small', title: 'Small', kind: 'tool' },
        skills: [
          { id: 'docker', name: 'Docker' },
          { id: 'debugging', name: 'Debugging', kind: 'practice' },
        ],
      },
    ]);
    const mentions = [
      mention('docker', 'required', { salience: 0.6 }),
      mention('debugging', 'required', { salience: 0.1 }),
    ];
    const worked = { posting: saved(mentions), taxonomy, tracked: [own('docker', 'solid', 5)] };
    await show(worked);
    expect(text()).toContain('1 presumed from 5 years of work');
    await press('I don’t do this');
    await vi.waitFor(async () => expect((await settings()).notPresumed).toEqual(['debugging']));
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    await show({ ...worked, settings: await settings() });
    expect(text()).toContain('General practice you have 0 of 1');
    await press('I do this at work');
    await vi.waitFor(async () => expect((await settings()).notPresumed).toEqual([]));
    await vi.waitFor(() => expect(text()).toContain('Debugging is presumed from your years of work'));
    await press('Undo');
    await vi.waitFor(async () => expect((await settings()).notPresumed).toEqual(['debugging']));
  });

  test('says so where nothing could be saved', async () => {
    await show({ posting, tracked });
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await press('I know this');
    await vi.waitFor(() => expect(text()).toContain('That could not be saved'));
    expect(button('Undo')).toBeUndefined();
  });

  test('a page can be read, and the storage tried again', async () => {
    await show({});
    await press('Read this page');
    expect(read).toHaveBeenCalledWith(7);
    await show({ trouble: { error: 'x', isPrivate: false } });
    await press('Try again');
    expect(retry).toHaveBeenCalled();
  });
});

describe('the head of a posting', () => {
  const posting = saved(ASKED, { url: 'javascript:alert(1)' });
  const NOTE = 'Private window: not kept unless you save it';

  test('of a private window says that it is not kept, and so there is nothing to forget', async () => {
    await show({ posting, tracked: [own('docker')], isKept: false });
    expect(text()).toContain(NOTE);
    await openAll();
    expect(text()).not.toContain('Forget this posting');
    await show({ posting, tracked: [own('docker')] });
    expect(text()).not.toContain(NOTE);
    expect(text()).toContain('Forget this posting');
  });

  test('has no link where its address is none of a page', async () => {
    await show({ posting, tracked: [own('docker')] });
    await openAll();
    const links = [...document.querySelectorAll('a')].filter((link) =>
      heard(link).startsWith('Open the posting'),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual([null]);
  });
});
