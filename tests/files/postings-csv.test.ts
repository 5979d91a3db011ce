import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableOfPostings } from '#src/files/postings-csv.ts';
import { keptPosting } from './contents.ts';

const rowsOf = (table: string) =>
  Papa.parse<Record<string, string>>(table.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data;

test('a posting is a row with its facts', () => {
  expect(rowsOf(tableOfPostings([keptPosting(1)]))).toEqual([
    expect.objectContaining({
      title: 'Backend Engineer 1',
      company: 'Northwind Pay',
      posted: '2026-11-26',
      closes: '2026-12-12',
      closed: 'yes',
      employment: 'full-time, contract',
      workplace: 'hybrid',
      'pay from': '60000',
      'pay to': '',
      currency: 'EUR',
      'pay per': 'year',
      'last seen': '2024-03-09',
    }),
  ]);
});

test('a row tells how far the user is with it, and since when', () => {
  const [row] = rowsOf(tableOfPostings([keptPosting(0)]));
  expect(row).toMatchObject({
    status: 'applied',
    'date saved': '2026-11-20',
    'date applied': '2026-11-24',
    'date closed': '',
    'next step': 'Ask for news',
    'next step by': '2026-12-08',
    'résumé sent': 'Backend',
    note: 'By mail',
    'years asked': '',
  });
  const other = {
    ...keptPosting(1),
    languages: ['de', 'en'],
    experience: { seniority: 'senior' as const, years: 5 },
  };
  expect(rowsOf(tableOfPostings([other]))[0]).toMatchObject({
    ...{ status: 'seen', note: '', languages: 'de, en' },
    ...{ seniority: 'senior', 'years asked': '5' },
  });
});

test('one that says nothing of itself has empty cells', () => {
  const [row] = rowsOf(tableOfPostings([keptPosting(2)]));
  expect([row?.posted, row?.closed, row?.['pay from']]).toEqual(['', '', '']);
});

test('no cell is one that a program would run', () => {
  const title = '=HYPERLINK("https://evil.example")';
  expect(rowsOf(tableOfPostings([{ ...keptPosting(2), title }]))[0]?.title).toBe(`'${title}`);
  const progress = { status: 'seen' as const, dates: {}, note: title, next: title, nextOn: null };
  const [row] = rowsOf(tableOfPostings([{ ...keptPosting(2), progress }]));
  expect([row?.note, row?.['next step']]).toEqual([`'${title}`, `'${title}`]);
});
