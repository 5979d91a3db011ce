// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ownRoadmaps, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { speakForTest } from '#tests/ui/speak-for-test.ts';

import { button, element, freshRoadmaps, key, MINE, mine, press, show } from './shown-roadmap.tsx';

freshRoadmaps();

describe('the editor', () => {
  test('begins with the name, to be typed over', async () => {
    await saveOwnRoadmap(MINE);
    await show('#/roadmap/own:1/edit');
    const name = element<HTMLInputElement>('.roadmap-title');
    await vi.waitFor(() => expect(document.activeElement).toBe(name));
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

  test('goes on to what comes after a step that was removed, whatever the page speaks', async () => {
    speakForTest('hi');
    await show('#/roadmap/own:1/edit');
    const removers = () => document.querySelectorAll<HTMLElement>('.step-editor [data-removes]');
    const [first, second] = removers();
    await act(() => first?.click());
    expect(document.activeElement).toBe(second);
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
