import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { RoadmapsSection } from '#src/dashboard/roadmap/roadmaps-section.tsx';
import { routeOf } from '#src/dashboard/route.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { closeDatabase } from '#src/store/db.ts';
import { ownRoadmaps, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { track } from '#src/store/track-skills.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';
import { NearWorker } from '../insights/near-worker.ts';

export const MINE = {
  id: 'own:1',
  title: 'Mine',
  sections: [
    { id: 'a', title: 'Languages', purpose: 'To speak.', steps: ['python', 'go'] },
    { id: 'b', title: 'Tools', purpose: '', steps: [{ title: 'Cloud', choose: [['aws'], ['azure']] }] },
  ],
};

export async function show(
  hash: string,
  tracked: TrackedSkill[] = [],
  postings: number | null = 0,
): Promise<void> {
  if (tracked.length > 0) await track(tracked);
  const known = {
    tracked,
    taxonomy: SMALL,
    judging: SMALL_JUDGING,
    knowledge: smallKnowledge(tracked),
    settings: DEFAULTS,
    roadmap: BACKEND,
    postings,
    due: 0,
  };
  await act(() =>
    render(
      <>
        <RoadmapsSection known={known} route={routeOf(hash)} />
        <Toast />
      </>,
      document.body,
    ),
  );
  await vi.waitFor(() => element('h1'));
}

export function element<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const stop = (key: string) => element<SVGElement>(`[data-stop="${key}"]`);
export const button = (text: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
export const press = (target: Element) =>
  act(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
export const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
export const mine = async () => (await ownRoadmaps())[0];

/** Call it in each test file: every test starts with the roadmap above and an empty database. */
export function freshRoadmaps(): void {
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
}
