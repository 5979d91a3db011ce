// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BringPage } from '#src/dashboard/roadmap/bring/bring-page.tsx';
import { writeRoadmap } from '#src/files/write-roadmap.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { closeDatabase } from '#src/store/db.ts';
import { ownRoadmaps } from '#src/store/own-roadmaps.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { SMALL_KNOWN } from '#tests/ui/small-known.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const words = () => document.body.textContent ?? '';
const press = (text: string) =>
  act(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
    if (!button) throw new Error(`no button ${text}`);
    button.click();
  });

function type(text: string) {
  return act(() => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function choose(content: string | File) {
  return act(() => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const file = typeof content === 'string' ? new File([content], 'a.json') : content;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  location.hash = '#/roadmap/open';
  await act(() =>
    render(
      <>
        <BringPage known={SMALL_KNOWN} />
        <Toast />
      </>,
      document.body,
    ),
  );
});

afterEach(async () => {
  await act(() => render(null, document.body));
  dismissToast();
  await closeDatabase();
});

describe('a list that is pasted', () => {
  test('shows its steps and what is not known, is kept under the name that is given, and taken back', async () => {
    await type('# My way\nPython\nBasket weaving\nGo');
    await press('Find the skills');
    await vi.waitFor(() => expect(words()).toContain('2 steps in 1 section'));
    expect(document.querySelector('.brought-unknown')?.textContent).toContain('Basket weaving');
    expect(document.activeElement?.tagName).toBe('H2');
    expect(await ownRoadmaps()).toEqual([]);
    await press('Keep this roadmap');
    await vi.waitFor(() => expect(words()).toContain('“My way” is now among your roadmaps'));
    expect(await ownRoadmaps()).toMatchObject([{ title: 'My way', sections: [{ steps: ['python', 'go'] }] }]);
    await press('Undo');
    await vi.waitFor(async () => expect(await ownRoadmaps()).toEqual([]));
    expect(location.hash).toBe('#/roadmap/open');
  });

  test('stays where nothing in it is known, with the reason', async () => {
    await type('Welding\nBasket weaving');
    await press('Find the skills');
    await vi.waitFor(() => expect(words()).toContain('No known skills found in it.'));
    expect(document.querySelector('textarea')?.value).toBe('Welding\nBasket weaving');
  });
});

describe('a file that is chosen', () => {
  test('that was shared is shown and kept', async () => {
    const sections = [{ id: 'a', title: 'Languages', purpose: 'To speak.', steps: ['python', 'own:x'] }];
    const nameOf = (id: string) => (id === 'own:x' ? 'House style' : skillName(SMALL, id));
    await choose(writeRoadmap({ id: 'own:1', title: 'Shared', role: 'backend', sections }, nameOf));
    await vi.waitFor(() => expect(words()).toContain('1 step in 1 section'));
    expect(words()).toContain('House style');
    await press('Keep this roadmap');
    await vi.waitFor(async () => expect(await ownRoadmaps()).toHaveLength(1));
    expect(await ownRoadmaps()).toMatchObject([
      { title: 'Shared', role: 'backend', sections: [{ purpose: 'To speak.', steps: ['python'] }] },
    ]);
  });

  test('gives way to a list that is pasted while it is read', async () => {
    let read: (bytes: ArrayBuffer) => void = () => {};
    const slow = new File([], 'a.json');
    slow.arrayBuffer = () => new Promise((resolve) => (read = resolve));
    await choose(slow);
    await type('# Mine\nPython\nGo');
    await press('Find the skills');
    await vi.waitFor(() => expect(words()).toContain('2 steps in 1 section'));
    await act(async () => read(new TextEncoder().encode('{"a": 1}').buffer));
    expect(words()).toContain('2 steps in 1 section');
    expect(words()).not.toContain('This is not a Gaplight roadmap.');
  });

  test('that is none says so, and nothing is lost', async () => {
    await type('Python');
    await choose('{"a": 1}');
    await vi.waitFor(() => expect(words()).toContain('This is not a Gaplight roadmap.'));
    expect(words()).toContain('Nothing was changed.');
    expect(document.querySelector('textarea')?.value).toBe('Python');
    expect(await ownRoadmaps()).toEqual([]);
  });
});
