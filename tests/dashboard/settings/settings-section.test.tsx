// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { routeOf } from '#src/dashboard/route.ts';
import { SettingsSection } from '#src/dashboard/settings/settings-section.tsx';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { closeDatabase } from '#src/store/db.ts';
import { sweptAt } from '#src/store/old-postings.ts';
import { DEFAULTS, onSettings, type Settings, settings } from '#src/store/settings.ts';
import { NO_REPORT, tellSyncReport } from '#src/store/sync-area.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { refuseValue } from '#tests/store/refuse-value.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

/** Whether the browser permits notifications. */
let isPermitted = true;

/** Draws the section again, as the page does when a setting changes. */
async function show(): Promise<void> {
  const draw = (now: Settings) => {
    const known = {
      tracked: [],
      taxonomy: SMALL,
      judging: SMALL_JUDGING,
      knowledge: smallKnowledge([]),
      settings: now,
      roadmap: BACKEND,
      postings: 0,
      due: 0,
    };
    render(
      <>
        <SettingsSection known={known} route={routeOf('#/settings')} />
        <Toast />
      </>,
      document.body,
    );
  };
  const now = await settings();
  await act(() => draw(now));
  stop = onSettings((next) => act(() => draw(next)));
}
let stop = () => {};

function element<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const button = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text) as HTMLElement;
const click = (target: HTMLElement) => act(() => target.click());
const shown = () => document.body.textContent ?? '';

async function fill(field: HTMLInputElement, value: string, event: 'input' | 'change'): Promise<void> {
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  const changes = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
    contains: async () => isPermitted,
    request: async () => isPermitted,
    onAdded: changes,
    onRemoved: changes,
  });
  Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => undefined });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
});

afterEach(async () => {
  stop();
  render(null, document.body);
  dismissToast();
  await closeDatabase();
});

describe('a change', () => {
  test('counts at once, and can be taken back', async () => {
    await show();
    await click(element('[role="switch"][aria-label="Number on the toolbar button"]'));
    await vi.waitFor(async () => expect((await settings()).badge).toBe(false));
    await vi.waitFor(() => button('Undo'));
    await click(button('Undo'));
    await vi.waitFor(async () => expect((await settings()).badge).toBe(true));
  });

  test('of what the core counts shows on the example while it is made', async () => {
    await show();
    const ring = () => element('.emphasis-example .ring').getAttribute('aria-label');
    const core = () => element<HTMLInputElement>('.emphasis-control input');
    // Weights are saliences to the power of 2.5: four core of .279, three must-haves of .031, two nice-to-haves of .018.
    // The user has .886 of 1.245.
    expect(ring()).toBe('Score 71 of 100');
    await fill(core(), '200', 'input');
    // The user has 1.722 of 2.361.
    expect(ring()).toBe('Score 73 of 100');
    expect((await settings()).emphasis).toEqual(EVEN_EMPHASIS);
    await fill(core(), '200', 'change');
    await vi.waitFor(async () =>
      expect((await settings()).emphasis).toEqual({ ...EVEN_EMPHASIS, core: 200 }),
    );
    await vi.waitFor(() => expect(button('Back to 100%')).toBeDefined());
    await click(button('Back to 100%'));
    await vi.waitFor(async () => expect((await settings()).emphasis).toEqual(EVEN_EMPHASIS));
    await vi.waitFor(() => expect(ring()).toBe('Score 71 of 100'));
  });

  test('cannot make the core count nothing', async () => {
    await show();
    await fill(element<HTMLInputElement>('.emphasis-control input'), '0', 'change');
    await vi.waitFor(async () => expect((await settings()).emphasis).toEqual({ ...EVEN_EMPHASIS, core: 10 }));
    await vi.waitFor(() => expect(element<HTMLInputElement>('.emphasis-control input').value).toBe('10'));
  });

  test('of how long postings are kept leaves a day to think better of it', async () => {
    await show();
    const before = Date.now();
    await fill(element('[aria-label="How long postings are kept"]'), '30', 'change');
    await vi.waitFor(async () => expect((await settings()).keepDays).toBe(30));
    expect(await sweptAt()).toBeGreaterThanOrEqual(before);
  });

  test('that the storage refuses is told, and changes nothing', async () => {
    await show();
    refuseValue('full');
    await click(element('[role="switch"][aria-label="Number on the toolbar button"]'));
    await vi.waitFor(() => expect(shown()).toContain('Could not save. Nothing was changed.'));
    expect(await settings()).toEqual(DEFAULTS);
  });
});

describe('sync', () => {
  const SWITCH = '[role="switch"][aria-label="Sync your skills between your browsers"]';

  test('says what has no room, and what the browser said when it refused', async () => {
    await show();
    await click(element(SWITCH));
    await vi.waitFor(() => expect(shown()).toContain('Waiting for the browser'));
    await act(() => tellSyncReport({ ...NO_REPORT, at: Date.now(), size: 99_000, left: 2 }));
    await vi.waitFor(() =>
      expect(shown()).toContain('2 skills have no room there and stay in this browser only'),
    );
    await act(() =>
      tellSyncReport({ ...NO_REPORT, at: 1, trouble: { kind: 'failed', said: 'QUOTA_BYTES' } }),
    );
    await vi.waitFor(() => expect(shown()).toContain('QUOTA_BYTES'));
    expect(shown()).toContain('It is saved here and tried again automatically.');
  });

  test('that is turned off takes everything out of the account', async () => {
    await show();
    await click(element(SWITCH));
    await vi.waitFor(async () => expect((await settings()).sync).toBe(true));
    await fakeBrowser.storage.sync.set({ 'skills-0': [['go', 1, 2]] });
    await vi.waitFor(() => expect(element(SWITCH).getAttribute('aria-checked')).toBe('true'));
    await click(element(SWITCH));
    await vi.waitFor(async () => expect((await settings()).sync).toBe(false));
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe('erasing everything', () => {
  test('wants the word typed, and then leaves nothing', async () => {
    await track([{ skill: 'go', level: 'solid', years: null }]);
    await show();
    await click(button('Erase everything…'));
    await vi.waitFor(() => expect(shown()).toContain('1 skill and 0 postings'));
    await click(button('Erase everything'));
    expect(await trackedSkills()).toHaveLength(1);
    await fill(element('.erase input'), 'Erase', 'input');
    await act(() => element<HTMLFormElement>('.erase form').requestSubmit());
    await vi.waitFor(() => expect(shown()).toContain('Everything is erased'));
    expect(await trackedSkills()).toEqual([]);
  });
});

describe('reminders', () => {
  const turn = () => click(element('[aria-label="Remind me of next steps"]'));

  test('are turned on with the browser’s permission, and off by Undo', async () => {
    isPermitted = true;
    await show();
    await turn();
    await vi.waitFor(() => expect(shown()).toContain('Undo'));
    expect((await settings()).reminders).toBe(true);
    await click(button('Undo'));
    await vi.waitFor(async () => expect((await settings()).reminders).toBe(false));
  });

  test('stay off without it, which is said', async () => {
    isPermitted = false;
    await show();
    await turn();
    await vi.waitFor(() => expect(shown()).toContain('does not permit notifications'));
    expect((await settings()).reminders).toBe(false);
    expect(element<HTMLInputElement>('[aria-label="Remind me of next steps"]').checked).toBe(false);
  });
});
