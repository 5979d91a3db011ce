// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Known } from '#src/dashboard/options-live.ts';
import { TransferSection } from '#src/dashboard/transfer/transfer-section.tsx';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import * as database from '#src/store/change-all.ts';
import { closeDatabase } from '#src/store/db.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

vi.mock('#src/messages.ts', () => ({ sendMessage: async () => [] }));
vi.mock('#src/ui/import/load-pdf.ts', () => ({
  loadPdf: () => Promise.reject(new Error('no PDF here')),
}));

const python: TrackedSkill = { skill: 'python', level: 'expert', years: 6, ...SKILL_DEFAULTS, changedAt: 0 };
const java: TrackedSkill = { ...python, skill: 'java' };

async function show(tracked: TrackedSkill[]): Promise<void> {
  await track(tracked);
  const known = {
    tracked,
    taxonomy: SMALL,
    judging: SMALL_JUDGING,
    knowledge: smallKnowledge(tracked),
    postings: 0,
  } as unknown as Known;
  const route = { section: 'import', rest: [], query: new URLSearchParams() };
  await act(() =>
    render(
      <>
        <TransferSection known={known} route={route} />
        <Toast />
      </>,
      document.body,
    ),
  );
}

function element<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const press = (text: string) =>
  act(() => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
    if (!found) throw new Error(`no button ${text}`);
    found.click();
  });

async function paste(text: string): Promise<void> {
  await act(() => {
    const field = element<HTMLTextAreaElement>('textarea');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Read the text');
  await vi.waitFor(() => element('.preview, .import-problem'));
}

/** Returns each line of the preview: the level and years to import, the change, and whether it is picked. */
const lines = () =>
  [...document.querySelectorAll('.import-lines li')].map((row) => [
    row.querySelector('b')?.textContent,
    ...(row.querySelector('select')
      ? [row.querySelector('select')?.value, row.querySelector<HTMLInputElement>('.stepper input')?.value]
      : []),
    row.querySelector('.outcome')?.textContent ?? null,
    row.querySelector<HTMLInputElement>('.tick')?.checked,
  ]);
const pick = (at: number) =>
  act(() => document.querySelectorAll<HTMLInputElement>('.import-lines .tick')[at]?.click());
const levels = async () => (await trackedSkills()).map(({ skill, level, years }) => [skill, level, years]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  render(null, document.body);
  dismissToast();
  await closeDatabase();
});

const LIST = 'skill,level,years\nk8s,advanced,\nPython,basic,2\nDockker,,\nQuux,,\nJava,expert,6';

describe('a list of skills', () => {
  test('is shown by what it changes, the doubtful first; only what is certain is picked', async () => {
    await show([python, java]);
    await paste(LIST);
    expect(element('.preview h2').textContent).toBe('3 skills recognised, 1 uncertain, 1 unknown name');
    expect(lines()).toEqual([
      ['Docker', 'solid', '', null, false],
      ['Python', 'basic', '2', 'Expert → Basic, 6 → 2 years', true],
      ['Quux', null, false],
      ['Kubernetes', 'expert', '', null, true],
      ['Java', 'expert', '6', 'No change', true],
    ]);
    expect(element('.fold summary').textContent).toBe('Unchanged 1Java');
    await vi.waitFor(() => expect(document.activeElement).toBe(element('.preview h2')));
  });

  test('tells which values it does not read', async () => {
    await show([java]);
    await paste('skill,level,years\nk8s,guru,banana\nJava,expert,70\nQuux,,99');
    expect(element('.preview h2').textContent).toBe('2 skills recognised, 1 unknown name, 4 values not read');
    expect([...document.querySelectorAll('.unread')].map((one) => one.textContent)).toEqual([
      'not read: “99” as number of years',
      'not read: “guru” as level and “banana” as number of years',
      'not read: “70” as number of years',
    ]);
  });

  test('is imported as picked, and taken back', async () => {
    await show([python, java]);
    await paste(LIST);
    await pick(1);
    await pick(2);
    await press('Import 2 skills');
    await vi.waitFor(() => expect(element('.toast').textContent).toContain('2 skills imported'));
    expect(await levels()).toEqual([
      ['java', 'expert', 6],
      ['kubernetes', 'expert', null],
      ['own:quux', 'solid', null],
      ['python', 'expert', 6],
    ]);
    expect(await ownSkills()).toMatchObject([{ id: 'own:quux', name: 'Quux' }]);
    await press('Undo');
    await vi.waitFor(async () => expect(await levels()).toHaveLength(2));
    expect(await ownSkills()).toEqual([]);
  });

  test('is imported as it was put right, which picks it too', async () => {
    await show([python]);
    await paste(LIST);
    await act(() => {
      const level = element<HTMLSelectElement>('[aria-label="Level of Docker"]');
      level.value = 'learning';
      level.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(() => element('[aria-label="More years of Python"]').click());
    expect(lines()).toEqual([
      ['Docker', 'learning', '', null, true],
      ['Python', 'basic', '3', 'Expert → Basic, 6 → 3 years', true],
      ['Quux', null, false],
      ['Kubernetes', 'expert', '', null, true],
      ['Java', 'expert', '6', null, true],
    ]);
    await press('Import 4 skills');
    await vi.waitFor(async () => expect(await levels()).toHaveLength(4));
    expect(await levels()).toEqual(
      expect.arrayContaining([
        ['python', 'basic', 3],
        ['docker', 'learning', null],
      ]),
    );
  });

  test('that replaces names what goes, and leaves just what is picked', async () => {
    await show([python, java]);
    await paste('skill,level\nk8s,expert\nPython,');
    await act(() => document.querySelectorAll<HTMLInputElement>('[name="mode"]')[1]?.click());
    expect(element('.removed').textContent).toBe('1 skill removed: Java.');
    await press('Replace my skills');
    await vi.waitFor(() => element('.toast'));
    expect(await levels()).toEqual([
      ['kubernetes', 'expert', null],
      ['python', 'expert', 6],
    ]);
  });

  test('stays where it cannot be saved, so that one can try again', async () => {
    await show([python]);
    await paste('skill\nk8s');
    vi.spyOn(database, 'changeAll').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await press('Import 1 skill');
    await vi.waitFor(() => expect(element('.toast').textContent).toContain('Nothing was changed'));
    expect(lines()).toHaveLength(1);
    await press('Import 1 skill');
    await vi.waitFor(async () => expect(await levels()).toHaveLength(2));
  });

  test('that changes nothing says so', async () => {
    await show([python]);
    await paste('skill\nPython');
    expect(element('.preview-foot').textContent).toContain('Nothing selected');
    await press('Import 0 skills');
    expect(document.querySelector('.toast')).toBeNull();
  });
});

test('a long list has one line for what is sure, and opens it in place', async () => {
  await show([]);
  await paste('skill\nk8s\nPython\nJava\njs\nKotlin\nGo\nC++\nAWS\nPHP\nDockker');
  const folded = element<HTMLDetailsElement>('.import-group > .fold');
  expect(folded.open).toBe(false);
  expect(folded.querySelector('summary')?.textContent).toBe(
    'New 9Kubernetes, Python, Java, JavaScript, Kotlin, Go, C++, AWS, PHP',
  );
  expect(lines()[0]).toEqual(['Docker', 'solid', '', null, false]);
});

test('what cannot be read says so and leads back', async () => {
  await show([]);
  await paste('{"skills": 1}');
  expect(element('.import-problem h2').textContent).toBe('This file has no list of skills');
  await press('Choose another');
  element('.drop-zone');
});

test('a file that is dropped anywhere is read', async () => {
  await show([]);
  const file = new File(['skill\nk8s'], 'list.csv');
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [file] },
  });
  await act(() => document.body.dispatchEvent(drop) as never);
  expect(drop.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(lines()).toEqual([['Kubernetes', 'solid', '', null, true]]));
});
