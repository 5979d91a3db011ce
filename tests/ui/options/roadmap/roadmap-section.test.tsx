// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import type { Mention } from '#src/skills/mention.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { ownRoadmaps, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { DEFAULTS, settings } from '#src/store/settings.ts';
import { track, trackedSkills } from '#src/store/tracked-skills.ts';
import { RoadmapSection } from '#src/ui/options/roadmap/roadmap-section.tsx';
import { routeOf } from '#src/ui/options/route.ts';
import { dismissToast, Toast } from '#src/ui/toast.tsx';
import { mention, own } from '#tests/ui/popup/facts.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';
import { kept } from '../insights/kept.ts';
import { NearWorker } from '../insights/near-worker.ts';

const MINE = {
  id: 'own:1',
  title: 'Mine',
  sections: [
    { id: 'a', title: 'Languages', purpose: 'To speak.', steps: ['python', 'go'] },
    { id: 'b', title: 'Tools', purpose: '', steps: [{ title: 'Cloud', choose: [['aws'], ['azure']] }] },
  ],
};

async function show(hash: string, tracked: TrackedSkill[] = []): Promise<void> {
  if (tracked.length > 0) await track(tracked);
  const known = {
    tracked,
    taxonomy: SMALL,
    judging: SMALL_JUDGING,
    knowledge: smallKnowledge(tracked),
    settings: DEFAULTS,
    roadmap: BACKEND,
    postings: 0,
  };
  await act(() =>
    render(
      <>
        <RoadmapSection known={known} route={routeOf(hash)} />
        <Toast />
      </>,
      document.body,
    ),
  );
  await vi.waitFor(() => element('h1'));
}

function element<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const stop = (key: string) => element<SVGElement>(`[data-stop="${key}"]`);
const button = (text: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const press = (target: Element) =>
  act(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
const mine = async () => (await ownRoadmaps())[0];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('Worker', NearWorker);
  fakeBrowser.reset();
  location.hash = '';
  await saveOwnRoadmap(MINE);
});

afterEach(async () => {
  await act(() => render(null, document.body));
  dismissToast();
  await closeDatabase();
});

describe('the map', () => {
  test('tells of each stop how one stands there', async () => {
    await show('#/roadmap/own:1', [own('python'), own('azure', 'learning')]);
    const heard = [...document.querySelectorAll('[data-stop]')].map((one) => one.getAttribute('aria-label'));
    expect(heard).toEqual([
      'Python, known',
      'Go, gap, next',
      'AWS, not needed: another is chosen',
      'Azure, learning',
    ]);
    const summary = element('.page-head p').textContent;
    expect(summary).toContain('1 of 3 steps known, 1 under way.');
    expect(summary).toMatch(/About \d+ hours left, by our own estimate\.$/);
  });

  test('points to the step that Insights would learn next', async () => {
    const salience = 0.6;
    const [python, azure] = ['python', 'azure'].map((id) => mention(id, 'required', { salience }));
    const go = mention('go', 'preferred', { salience: 0.1 });
    const db = await database();
    await db.put('postings', kept('a', [python, azure, go] as Mention[]));
    await db.put('postings', kept('b', [python, go] as Mention[]));
    await show('#/roadmap/own:1', [own('python')]);
    // More postings ask for Go, which decides little.
    await vi.waitFor(() => expect(stop('azure').getAttribute('aria-label')).toMatch(/^Azure, gap, .*next/));
    expect(stop('go').getAttribute('aria-label')).not.toContain('next');
  });

  test('is one stop for Tab; arrows follow the path, and Enter selects', async () => {
    await show('#/roadmap/own:1');
    const reached = () => document.querySelectorAll('[data-stop][tabindex="0"]');
    expect(reached()).toHaveLength(1);
    stop('python').focus();
    await key('ArrowRight');
    await key('ArrowDown');
    expect(document.activeElement).toBe(stop('aws'));
    expect(reached()).toHaveLength(1);
    await key('Enter');
    expect(stop('aws').getAttribute('aria-pressed')).toBe('true');
    expect(element('.picked').textContent).toContain('Tools, step 1 of 1');
    await key('Home');
    expect(document.activeElement).toBe(stop('python'));
  });

  test('opens at the skill that the address names', async () => {
    await show('#/roadmap/own:1?skill=azure');
    expect(stop('azure').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a step', () => {
  test('is known at a press, and taken back', async () => {
    await show('#/roadmap/own:1?skill=go');
    await press(button('I know this'));
    await vi.waitFor(async () =>
      expect(await trackedSkills()).toMatchObject([{ skill: 'go', level: 'solid' }]),
    );
    await vi.waitFor(() => button('Undo'));
    await press(button('Undo'));
    await vi.waitFor(async () => expect(await trackedSkills()).toEqual([]));
  });

  test('that is known is so no more when pressed again', async () => {
    await show('#/roadmap/own:1?skill=go', [own('go', 'expert', 4)]);
    expect(button('I know this').getAttribute('aria-pressed')).toBe('true');
    await press(button('I know this'));
    await vi.waitFor(async () => expect(await trackedSkills()).toEqual([]));
  });

  test('stays in the panel after it was said to be known', async () => {
    await show('#/roadmap/own:1');
    expect(element('.picked h2').textContent).toBe('Python');
    await press(button('I know this'));
    await show('#/roadmap/own:1', [own('python')]);
    expect(element('.picked h2').textContent).toBe('Python');
  });
});

test('the list says the same, with what each section is for', async () => {
  await show('#/roadmap/own:1?view=list', [own('python')]);
  expect(element('.roadmap-list').textContent).toContain('To speak.');
  expect(document.querySelectorAll('.list-stop')).toHaveLength(4);
  expect(element('.list-stop').textContent).toContain('Python, known');
});

test('a roadmap is followed, and left again', async () => {
  await show('#/roadmap/own:1');
  await press(button('Follow this'));
  await vi.waitFor(async () => expect((await settings()).roadmap).toBe('own:1'));
  await vi.waitFor(() => button('Undo'));
  await press(button('Undo'));
  await vi.waitFor(async () => expect((await settings()).roadmap).toBe('backend'));
});

test('a roadmap that is gone says so', async () => {
  await show('#/roadmap/own:gone');
  expect(document.body.textContent).toContain('This roadmap is gone');
});

describe('the editor', () => {
  test('begins with the name, to be typed over', async () => {
    await saveOwnRoadmap(MINE);
    await show('#/roadmap/own:1/edit');
    const name = element<HTMLInputElement>('.roadmap-title');
    expect(document.activeElement).toBe(name);
    expect([name.selectionStart, name.selectionEnd]).toEqual([0, 'Mine'.length]);
  });

  test('adds a skill by another of its names, and takes it back', async () => {
    await show('#/roadmap/own:1/edit');
    const field = element<HTMLInputElement>('[aria-label="Add a skill to Tools"]');
    await act(() => {
      field.focus();
      field.value = 'k8s';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await key('Enter');
    await vi.waitFor(async () => expect((await mine())?.sections[1]?.steps).toContain('kubernetes'));
    await vi.waitFor(() => button('Undo'));
    await press(button('Undo'));
    await vi.waitFor(async () => expect(await mine()).toEqual(MINE));
  });

  test('does not add a skill twice', async () => {
    await show('#/roadmap/own:1/edit');
    const field = element<HTMLInputElement>('[aria-label="Add a skill to Tools"]');
    await act(() => {
      field.focus();
      field.value = 'go';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(element('[role="option"]').getAttribute('aria-disabled')).toBe('true');
    await key('Enter');
    expect(await mine()).toEqual(MINE);
  });

  test('goes on from a change that was not read back yet', async () => {
    await show('#/roadmap/own:1/edit');
    const names = ['Move Python down', 'Remove AWS from the choice'];
    await act(() => {
      for (const name of names) element(`[aria-label="${name}"]`).click();
    });
    await vi.waitFor(async () =>
      expect((await mine())?.sections.map(({ steps }) => steps)).toEqual([['go', 'python'], ['azure']]),
    );
  });

  test('renames a section when one leaves its field; an empty name is none', async () => {
    await show('#/roadmap/own:1/edit');
    const name = () => element<HTMLInputElement>('[aria-label="Name of section 1"]');
    for (const text of ['', 'Tongues']) {
      await act(() => {
        name().focus();
        name().value = text;
        name().blur();
      });
    }
    await vi.waitFor(async () => expect((await mine())?.sections[0]?.title).toBe('Tongues'));
  });

  test('of a removed roadmap brings it back whole', async () => {
    await show('#/roadmap/own:1/edit');
    await press(button('Remove roadmap'));
    await vi.waitFor(async () => expect(await ownRoadmaps()).toEqual([]));
    await vi.waitFor(() => button('Undo'));
    await press(button('Undo'));
    await vi.waitFor(async () => expect(await mine()).toEqual(MINE));
  });

  test('is never one of a built-in roadmap', async () => {
    await show('#/roadmap/backend/edit');
    expect(element('h1').textContent).toBe('Backend development');
  });
});
