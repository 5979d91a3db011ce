// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Mention } from '#src/skills/mention.ts';
import { database } from '#src/store/db.ts';
import { settings } from '#src/store/settings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { mention, own } from '#tests/popup/facts.ts';
import { speakForTest } from '#tests/ui/speak-for-test.ts';
import { kept } from '../insights/kept.ts';

import { button, element, freshRoadmaps, key, press, show, stop } from './shown-roadmap.tsx';

freshRoadmaps();

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
    // More postings require Go, but it has little weight.
    await vi.waitFor(() => expect(stop('azure').getAttribute('aria-label')).toMatch(/^Azure, gap, .*next/));
    expect(stop('go').getAttribute('aria-label')).not.toContain('next');
  });

  test('says of many postings what it says of few', async () => {
    const db = await database();
    const all = [['python', 'go'], ['go', 'java'], ['go', 'aws'], ['azure']].map((skills) =>
      skills.map((id) => mention(id, 'required', { salience: 0.6 })),
    );
    for (const [n, mentions] of all.entries()) await db.put('postings', kept(`p${n}`, mentions as Mention[]));
    const told = () => ['.picked', '.roadmap-steps', '.page-head'].map((part) => element(part).textContent);
    const lifts = () => vi.waitFor(() => expect(element('.picked dl').children).toHaveLength(3));
    await show('#/roadmap/own:1?skill=go', [own('java')]);
    await lifts();
    const few = told();
    await act(() => render(null, document.body));
    await show('#/roadmap/own:1?skill=go', [own('java')], null);
    await lifts();
    await vi.waitFor(() => expect(told()).toEqual(few));
  });

  test('is one stop for Tab; arrows follow the path, and Enter selects', async () => {
    await show('#/roadmap/own:1');
    const reached = () => document.querySelectorAll('[data-stop][tabindex="0"]');
    expect(reached()).toHaveLength(1);
    stop('python').focus();
    await key('ArrowRight');
    await key('ArrowDown');
    await vi.waitFor(() => expect(document.activeElement).toBe(stop('aws')));
    expect(reached()).toHaveLength(1);
    await key('Enter');
    expect(stop('aws').getAttribute('aria-pressed')).toBe('true');
    expect(element('.picked').textContent).toContain('Tools, step 1 of 1');
    await key('Home');
    await vi.waitFor(() => expect(document.activeElement).toBe(stop('python')));
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

test('the page speaks the language that was chosen', async () => {
  speakForTest('de');
  await show('#/roadmap/own:1', [own('python'), own('azure', 'learning')]);
  const heard = [...document.querySelectorAll('[data-stop]')].map((one) => one.getAttribute('aria-label'));
  expect(heard).toEqual([
    'Python, vorhanden',
    'Go, Lücke, als Nächstes',
    'AWS, nicht nötig: anderes gewählt',
    'Azure, wird gelernt',
  ]);
  expect(element('.page-head p').textContent).toMatch(
    /^1 von 3 Schritten geschafft, 1 in Arbeit\. Als Nächstes auf dem Weg: Go\. Noch etwa \d+ Stunden, nach/,
  );
  expect(element('.picked').textContent).toContain('Languages, Schritt 2 von 2');
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
  expect(document.body.textContent).toContain('This roadmap no longer exists');
});
