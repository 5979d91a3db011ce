// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_SELECTED } from '#src/dashboard/grid/selection.ts';
import { WHOLE_LIST } from '#src/dashboard/postings/list-query.ts';
import { PostingTable } from '#src/dashboard/postings/posting-table.tsx';
import { matcherOf } from '#src/dashboard/postings/row-match.ts';
import { listHere } from '#src/dashboard/postings/shown-list.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { closeDatabase } from '#src/store/db.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { dismissToast } from '#src/ui/components/toast.tsx';
import { mention, saved } from '#tests/popup/facts.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const NOW = Date.UTC(2026, 5, 1);
const matchOf = matcherOf({
  knowledge: smallKnowledge([]),
  taxonomy: SMALL,
  judging: SMALL_JUDGING,
  settings: { emphasis: EVEN_EMPHASIS },
});

/** The table as on the page, with the selection shown next to it. */
function Page({ number }: { number: number }) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [list] = useState(() =>
    listHere(
      {
        postings: Array.from({ length: number }, (_, i) =>
          saved([mention('python', 'required')], { id: `example:${i + 1}`, lastSeen: NOW - i }),
        ),
        otherAds: new Map(),
        complete: true,
      },
      WHOLE_LIST,
      matchOf,
      NOW,
    ),
  );
  return (
    <>
      <PostingTable
        list={list}
        query={WHOLE_LIST}
        setQuery={() => {}}
        selection={selection}
        setSelection={setSelection}
        edit={() => {}}
        columns={DEFAULTS.postingColumns}
        taxonomy={SMALL}
      />
      <output>{[...selection.ids].sort().join(' ')}</output>
    </>
  );
}

const show = (number: number) => act(() => render(<Page number={number} />, document.body));
const cell = (row: number, name: string) =>
  document.querySelector(`[data-row="example:${row}"] [data-cell="${name}"]`) as HTMLElement;
const selected = () => document.querySelector('output')?.textContent;
/** Returns the focused row's number (the header is 1) and control. */
const focus = () => {
  const at = document.activeElement as HTMLElement;
  return `${at.closest('tr')?.getAttribute('aria-rowindex')} ${at.dataset.cell}`;
};
const press = (key: string, held: KeyboardEventInit = {}) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
    );
  });
const click = (target: Element, held: MouseEventInit = {}) =>
  act(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  await act(() => render(null, document.body));
  dismissToast();
  await closeDatabase();
});

describe('the keys', () => {
  test('lead to the same control of another row, and to the title where it has none', async () => {
    await show(3);
    cell(1, 'status').focus();
    await press('ArrowDown');
    expect(focus()).toBe('3 status');
    await press('End');
    await press('ArrowDown');
    expect(focus()).toBe('4 status');
    await press('Home');
    expect(focus()).toBe('2 status');
    cell(2, 'open').remove();
    cell(1, 'open').focus();
    await press('ArrowDown');
    expect(focus()).toBe('3 title');
  });

  test('select with Shift, take all with Control, and give up with Escape', async () => {
    await show(4);
    cell(2, 'title').focus();
    await press('ArrowDown', { shiftKey: true });
    expect(selected()).toBe('example:2 example:3');
    await press('a', { ctrlKey: true });
    expect(selected()).toBe('example:1 example:2 example:3 example:4');
    await press('Escape');
    expect(selected()).toBe('');
  });

  test('reach the last of many, of which some are drawn', async () => {
    await show(500);
    expect(document.querySelectorAll('tbody .tick').length).toBeLessThan(100);
    cell(1, 'title').focus();
    await press('End');
    expect(focus()).toBe('501 title');
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('501');
  });

  test('Tab goes through the controls of all rows', async () => {
    await show(3);
    expect(document.querySelectorAll('[tabindex="-1"]')).toHaveLength(0);
  });
});

test('a click selects a row, and with Shift all from the one before', async () => {
  await show(5);
  await click(cell(2, 'check'));
  await click(cell(4, 'check'), { shiftKey: true });
  expect(selected()).toBe('example:2 example:3 example:4');
  await click(cell(3, 'check'));
  expect(selected()).toBe('example:2 example:4');
  await click(document.querySelector('thead .tick') as Element);
  expect(selected()?.split(' ')).toHaveLength(5);
});

test('who forgets a posting goes on in the next row', async () => {
  await show(3);
  cell(2, 'forget').focus();
  await click(cell(2, 'forget'));
  expect(focus()).toBe('4 forget');
});
