// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPosting } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { mention, own, saved } from './facts.ts';
import { openAll } from './open-all.ts';

import { ASKED, button, freshPopups, heard, press, read, retry, show, text } from './shown-popup.tsx';

freshPopups();

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
    expect(text()).toContain('3+ years asked, years not set');
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
    ['Less important to me', {}, { kubernetes: 'not-core' }, 'Kubernetes is less important to you here'],
    ['Only nice-to-have here', {}, { kubernetes: 'nice' }, 'Kubernetes is a nice-to-have here'],
    ['Core for me', { docker: 'not-core' }, {}, 'Docker counts as the posting says'],
    ['A must-have here', { docker: 'nice' }, {}, 'Docker counts as the posting says'],
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
    await vi.waitFor(() => expect(text()).toContain('General practice 1 of 1Debuggingassumed'));
    await press('I don’t do this');
    await vi.waitFor(async () => expect((await settings()).notPresumed).toEqual(['debugging']));
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    await show({ ...worked, settings: await settings() });
    await vi.waitFor(() => expect(text()).toContain('General practice 0 of 1'));
    await press('I do this at work');
    await vi.waitFor(async () => expect((await settings()).notPresumed).toEqual([]));
    await vi.waitFor(() => expect(text()).toContain('Debugging is assumed from your years of work'));
    await press('Undo');
    await vi.waitFor(async () => expect((await settings()).notPresumed).toEqual(['debugging']));
  });

  test('says so where nothing could be saved', async () => {
    await show({ posting, tracked });
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await press('I know this');
    await vi.waitFor(() => expect(text()).toContain('Could not save'));
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
  const NOTE = 'Private window: not stored unless you save it';

  test('of a private window says that it is not kept, and so there is nothing to forget', async () => {
    await show({ posting, tracked: [own('docker')], isKept: false });
    await vi.waitFor(() => expect(text()).toContain(NOTE));
    await openAll();
    expect(text()).not.toContain('Forget this posting');
    await show({ posting, tracked: [own('docker')] });
    expect(text()).not.toContain(NOTE);
    expect(text()).toContain('Forget this posting');
  });

  test('where the database is closed says that nothing can be changed, and offers nothing of it', async () => {
    await show({ posting, tracked: [own('docker')], isKept: false, isClosed: true });
    await vi.waitFor(() => expect(text()).toContain('Private window: nothing can be saved or changed here'));
    expect(text()).not.toContain(NOTE);
    expect(document.querySelector('[data-cell="save"]')).toBeNull();
    await openAll();
    expect(text()).not.toContain('Forget this posting');
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
