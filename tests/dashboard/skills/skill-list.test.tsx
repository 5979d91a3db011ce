// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptPosting } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import {
  clear,
  click,
  element,
  fill,
  levelsAre,
  own,
  press,
  readBack,
  reset,
  show,
  undo,
} from './skills-page.tsx';

beforeEach(reset);
afterEach(clear);

const check = (name: string) => `[aria-label="Select ${name}"]`;
const THREE = () => [own('docker'), own('go', 'learning'), own('kotlin', 'basic')];
const focused = () => document.activeElement?.getAttribute('aria-label');
const chip = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('.chip')].find(({ textContent }) => textContent?.includes(name));

test('what the list can be sorted by is called as the columns are', async () => {
  await show(THREE());
  const heads = [...document.querySelectorAll('.skill-table th > button')].map((head) => head.textContent);
  const choices = [...document.querySelectorAll('.sort-choice option')].map((one) => one.textContent);
  expect(heads.map((head) => head?.trim())).toEqual(['Skill', 'Level', 'Years', 'Last used', 'Asked by']);
  expect(choices).toEqual(heads.map((head) => `Sort: ${head?.trim()}`));
});

describe('many at once', () => {
  test('a range is selected, changed in one go, and changed back in one', async () => {
    await show(THREE());
    await click(check('Docker'));
    await click(check('Kotlin'), { shiftKey: true });
    expect(element('.bulk-bar').textContent).toContain('3 selected');
    await click('[role=menu][aria-label="Level"] button:last-child');
    await levelsAre({ docker: 'expert', go: 'expert', kotlin: 'expert' });
    await vi.waitFor(() => expect(element('.toast').textContent).toContain('3 skills set to expert'));
    await undo();
    await levelsAre({ docker: 'solid', go: 'learning', kotlin: 'basic' });
  });

  test('are removed and brought back with all that was said of them', async () => {
    await show([own('docker', 'solid', { note: 'Swarm too', years: 2 }), own('go'), own('php')]);
    await click(check('Docker'));
    await click(check('Go'));
    await click('.bulk-bar > .button:not([popovertarget], .square)');
    await levelsAre({ php: 'solid' });
    await undo();
    await levelsAre({ docker: 'solid', go: 'solid', php: 'solid' });
    expect((await trackedSkills())[0]).toMatchObject({ note: 'Swarm too', years: 2 });
  });

  test('what a filter hides is not meant', async () => {
    await show(THREE());
    await click('[aria-label="Select all"]');
    chip('Learning')?.click();
    await vi.waitFor(() => expect(element('.bulk-bar').textContent).toContain('1 selected'));
  });
});

describe('the keys', () => {
  test('arrows move and stop at the ends; Shift takes rows along', async () => {
    await show(THREE());
    element(check('Docker')).focus();
    await press(document.activeElement, 'ArrowDown');
    expect(focused()).toBe('Select Go');
    await press(document.activeElement, 'End');
    await press(document.activeElement, 'ArrowDown');
    expect(focused()).toBe('Select Kotlin');
    await press(document.activeElement, 'ArrowUp', { shiftKey: true });
    expect(element('.bulk-bar').textContent).toContain('2 selected');
    await press(document.activeElement, 'Escape');
    expect(document.querySelector('.bulk-bar')).toBeNull();
  });

  test('Tab leads into one row only', async () => {
    await show(THREE());
    const open = () =>
      [...document.querySelectorAll('tbody .tick:not([tabindex="-1"])')].map((box) =>
        box.getAttribute('aria-label'),
      );
    expect(open()).toEqual(['Select Docker']);
    element(check('Docker')).focus();
    await press(document.activeElement, 'ArrowDown');
    expect(open()).toEqual(['Select Go']);
  });

  test('1 to 4 say the level, of all that are selected where the row is', async () => {
    await show(THREE());
    element(check('Docker')).focus();
    await press(document.activeElement, '4');
    await levelsAre({ docker: 'expert', go: 'learning', kotlin: 'basic' });
    await press(document.activeElement, 'a', { ctrlKey: true });
    await press(document.activeElement, '2');
    await levelsAre({ docker: 'basic', go: 'basic', kotlin: 'basic' });
  });

  test('Delete removes, and the next row has the focus', async () => {
    await show(THREE());
    element(check('Docker')).focus();
    await press(document.activeElement, 'Delete');
    expect(focused()).toBe('Select Go');
    await levelsAre({ go: 'learning', kotlin: 'basic' });
  });

  test('Enter opens the details, Escape in them closes and returns', async () => {
    await show(THREE());
    element(check('Go')).focus();
    await press(document.activeElement, 'Enter');
    await vi.waitFor(() => element('[aria-label="Details of Go"]'));
    expect(location.hash).toBe('#/skills/go');
    element('textarea').focus();
    await press(document.activeElement, 'Escape');
    await vi.waitFor(() => expect(document.querySelector('textarea')).toBeNull());
    expect(focused()).toBe('Go');
  });

  test('figures typed into a field are no levels', async () => {
    await show([own('docker')]);
    await press(element('[aria-label="Years of Docker"]'), '4');
    expect(document.querySelector('.toast')).toBeNull();
  });
});

test('a long list is drawn in part, and its last row is reached all the same', async () => {
  const many = Array.from({ length: 300 }, (_, i) => own(`skill-${String(i).padStart(3, '0')}`));
  await show(many);
  expect(document.querySelectorAll('tbody .tick').length).toBeLessThan(many.length);
  expect(element('table').getAttribute('aria-rowcount')).toBe('301');
  element(check('skill-000')).focus();
  await press(document.activeElement, 'End');
  expect(focused()).toBe('Select skill-299');
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('301');
  await click('[aria-label="Select all"]');
  expect(element('.bulk-bar').textContent).toContain('300 selected');
});

describe('what is said of one', () => {
  test('the year of its last use, with the way back', async () => {
    await show([own('docker')]);
    const year = new Date().getFullYear() - 2;
    await fill(element('[aria-label="Docker last used"]'), String(year));
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ lastUsed: year }]));
    await readBack();
    chip('Unused')?.click();
    await vi.waitFor(() => expect(document.querySelectorAll('tbody .tick')).toHaveLength(1));
    await undo();
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ lastUsed: null }]));
  });
});

describe('what postings ask for', () => {
  const keep = (id: string, skills: string[]) => {
    const posting = { id, url: '', portal: 'x', title: '', company: '', location: '', blocks: [] };
    const mentions = skills.map((skill) => ({
      skill,
      places: [],
      need: 'required' as const,
      years: null,
      anyOf: null,
    }));
    return keepPosting(posting as unknown as KeptPosting & { blocks: [] }, mentions, '1', 1);
  };

  test('stands beside each skill, and what is not tracked can be added', async () => {
    await keep('a', ['docker', 'aws']);
    await keep('b', ['aws']);
    await show([own('docker')]);
    await vi.waitFor(() => expect(element('tbody .asked').textContent).toContain('50%'));
    chip('Asked, not in your skills')?.click();
    await vi.waitFor(() => element('[aria-label="Learning AWS"]'));
    expect(element('.asked-table').textContent).toContain('100%');
    await click('[aria-label="Learning AWS"]');
    await levelsAre({ aws: 'learning', docker: 'solid' });
    await undo();
    await levelsAre({ docker: 'solid' });
  });
});
