import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { Options } from '#src/dashboard/options.tsx';
import type { OptionsFacts } from '#src/dashboard/options-live.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { type Level, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { closeDatabase } from '#src/store/db.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { dismissToast } from '#src/ui/components/toast.tsx';
import { judgingOf } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

// Renders the section of skills on its own page with its own database.

const facts = signal<OptionsFacts>(null);

/** Makes a tracked skill from what a test states. */
export const own = (
  skill: string,
  level: Level = 'solid',
  more: Partial<TrackedSkill> = {},
): TrackedSkill => ({
  skill,
  level,
  years: null,
  ...SKILL_DEFAULTS,
  changedAt: 0,
  ...more,
});

/** Resets skills and address. */
export function reset(): void {
  globalThis.indexedDB = new IDBFactory();
  location.hash = '';
}

/** Removes the page. */
export async function clear(): Promise<void> {
  render(null, document.body);
  dismissToast();
  await closeDatabase();
}

/** Tracks these skills and shows the page. */
export async function show(tracked: TrackedSkill[], taxonomy = SMALL): Promise<void> {
  await track(tracked);
  await act(() => {
    setFacts(tracked, taxonomy);
    render(<Options live={{ facts, retry: async () => {} }} />, document.body);
  });
  // Sections load on first display.
  await vi.waitFor(() => element('.page-head'));
  // Listeners are added after the paint: Preact waits for a frame, then for a task.
  await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done));
  await act(() => {});
}

/** Draws the stored data again, as the page does in a browser. */
export async function readBack(taxonomy = SMALL): Promise<void> {
  const tracked = await trackedSkills();
  await act(() => setFacts(tracked, taxonomy));
}

function setFacts(tracked: TrackedSkill[], taxonomy: typeof SMALL): void {
  facts.value = {
    tracked,
    taxonomy,
    judging: judgingOf(taxonomy),
    knowledge: knowledgeOf(tracked, judgingOf(taxonomy)),
    settings: DEFAULTS,
    roadmap: BACKEND,
    postings: 0,
    due: 0,
  };
}

/** Returns the first matching element; throws if there is none. */
export function element<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Presses a key on an element. */
export async function press(
  target: EventTarget | null,
  key: string,
  held: KeyboardEventInit = {},
): Promise<void> {
  await act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  });
}

/** Clicks with modifier keys. */
export async function click(selector: string, held: MouseEventInit = {}): Promise<void> {
  await act(() => {
    const target = element<HTMLInputElement>(selector);
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
  });
}

/** Fills a field and leaves it. */
export async function fill(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Waits until exactly these skills are stored at these levels. */
export async function levelsAre(expected: Record<string, Level>): Promise<void> {
  await vi.waitFor(async () => {
    const stored = Object.fromEntries((await trackedSkills()).map(({ skill, level }) => [skill, level]));
    if (JSON.stringify(stored) !== JSON.stringify(expected)) throw new Error(JSON.stringify(stored));
  });
}

/** Presses Undo of the last action. */
export async function undo(): Promise<void> {
  await vi.waitFor(() => element('.undo'));
  await click('.undo');
}
