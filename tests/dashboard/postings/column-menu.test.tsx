// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ColumnMenu } from '#src/dashboard/postings/column-menu.tsx';
import { PostingRow } from '#src/dashboard/postings/posting-row.tsx';
import { closeDatabase } from '#src/store/db.ts';
import { type PostingColumn, settings } from '#src/store/settings.ts';
import { talliesOf } from '#src/ui/tiers-told.ts';
import { saved } from '#tests/popup/facts.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

afterEach(async () => {
  act(() => render(null, document.body));
  await closeDatabase();
});

const item = (title: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]')].find(
    ({ textContent }) => textContent === title,
  );

test('a column is shown and hidden by its item, and shown columns keep their order', async () => {
  const columns: PostingColumn[] = ['gaps', 'status', 'when'];
  await act(() => render(<ColumnMenu columns={columns} />, document.body));
  expect(item('Status')?.getAttribute('aria-checked')).toBe('true');
  expect(item('Pay')?.getAttribute('aria-checked')).toBe('false');
  item('Last day to apply')?.click();
  item('Pay')?.click();
  item('Status')?.click();
  await vi.waitFor(async () =>
    expect((await settings()).postingColumns).toEqual(['gaps', 'when', 'pay', 'closes']),
  );
});

test('a fact that has a column is marked below the title, and a closed posting still says so first', async () => {
  const posting = saved([], {
    company: 'Acme',
    location: 'Lyon',
    facts: {
      workplace: 'hybrid',
      closed: true,
      pay: { least: 50_000, most: null, currency: 'EUR', per: 'year' },
    },
  });
  await act(() =>
    render(
      <table>
        <tbody>
          <PostingRow
            row={{ posting, match: { score: null, band: null, gaps: [], tallies: talliesOf([]) } }}
            rowIndex={2}
            selected={false}
            forget={() => {}}
            edit={() => {}}
            columns={['place', 'closes']}
            taxonomy={SMALL}
            now={0}
          />
        </tbody>
      </table>,
      document.body,
    ),
  );
  const below = [...document.querySelectorAll('th .dotted > span')];
  const texts = (some: Element[]) => some.map(({ textContent }) => textContent);
  expect(texts(below)).toEqual(['closed', 'Acme', 'Lyon', 'hybrid', 'from €50k']);
  expect(texts(below.filter((one) => one.classList.contains('has-column')))).toEqual(['Lyon', 'hybrid']);
  expect(texts([...document.querySelectorAll('td.place > *')])).toEqual(['Lyon', 'hybrid']);
  expect(document.querySelector('td.closes')?.textContent).toBe('closed');
});
