// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { clear, element, press as key, levelsAre, own, reset, show, undo } from './skills-page.tsx';

const field = () => element<HTMLInputElement>('[role="combobox"]');
async function type(text: string): Promise<void> {
  await act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const docker = own('docker', 'solid', { years: 2 });
const found = () => [...document.querySelectorAll('[role="option"] b')].map((one) => one.textContent);

beforeEach(reset);
afterEach(clear);

describe('adding a skill', () => {
  test('"/" goes to the field, arrows choose, Enter adds', async () => {
    await show([]);
    await key(document, '/');
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
    await type('java');
    expect(found()).toEqual(['Java', 'JavaScript']);
    await key(field(), 'ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe('found-javascript');
    await key(field(), 'Enter');
    await vi.waitFor(async () =>
      expect(await trackedSkills()).toMatchObject([{ skill: 'javascript', level: 'solid' }]),
    );
    expect(field().value).toBe('');
  });

  test('says what was not found', async () => {
    await show([]);
    await type('xqzw');
    expect(document.body.textContent).toContain('There is no skill called “xqzw”.');
  });

  test('Escape empties the field', async () => {
    await show([]);
    await type('go');
    await key(field(), 'Escape');
    expect(field().value).toBe('');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  test('a list of names is added in one go, and taken back in one', async () => {
    await show([{ ...docker, level: 'expert' }]);
    await type('Python, k8s, Docker, Frobni; java');
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(1);
    await key(field(), 'Enter');
    const added = { java: 'solid', kubernetes: 'solid', 'own:frobni': 'solid', python: 'solid' } as const;
    await levelsAre({ docker: 'expert', ...added });
    await undo();
    await levelsAre({ docker: 'expert' });
  });

  test('in a list the name that is being typed is made whole first', async () => {
    await show([]);
    await type('Python, dock');
    await key(field(), 'Enter');
    expect(field().value).toBe('Python, Docker, ');
    await key(field(), 'Enter');
    await levelsAre({ docker: 'solid', python: 'solid' });
  });

  test('lines that are pasted are a list', async () => {
    await show([]);
    const clipboardData = { getData: () => 'Python\r\nk8s\n' };
    await act(() => {
      field().dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData }));
    });
    expect(field().value).toBe('Python, k8s');
    await key(field(), 'Enter');
    await levelsAre({ kubernetes: 'solid', python: 'solid' });
  });

  test('a skill that is tracked keeps its level', async () => {
    await show([{ ...docker, level: 'expert' }]);
    await type('docker');
    await key(field(), 'Enter');
    expect(await trackedSkills()).toMatchObject([{ level: 'expert' }]);
  });
});

describe('the list', () => {
  test('a level is saved as it is chosen', async () => {
    await show([docker]);
    await act(() => element<HTMLInputElement>('.segments label:last-child input').click());
    await vi.waitFor(async () =>
      expect(await trackedSkills()).toMatchObject([{ level: 'expert', years: 2 }]),
    );
  });

  test('years step up, and down to not said', async () => {
    await show([{ ...docker, years: 0 }]);
    await act(() => element('[aria-label="More years of Docker"]').click());
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ years: 1 }]));
    // The page has not yet received the first step; the second must still build on it.
    await act(() => element('[aria-label="Fewer years of Docker"]').click());
    await act(() => element('[aria-label="Fewer years of Docker"]').click());
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ years: null }]));
  });

  test('a removed skill can be taken back as it was', async () => {
    await show([docker]);
    await act(() => element('[aria-label="Remove Docker"]').click());
    await vi.waitFor(async () => expect(await trackedSkills()).toEqual([]));
    await act(() => element('.undo').click());
    await vi.waitFor(async () =>
      expect(await trackedSkills()).toMatchObject([{ skill: 'docker', years: 2 }]),
    );
  });
});
