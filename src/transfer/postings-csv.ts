import Papa from 'papaparse';
import type { RecordOf } from './backup-format.ts';
import { guarded } from './skills-csv.ts';

type Kept = RecordOf<'postings'>;

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const yes = (value: boolean | undefined) => (value ? 'yes' : '');

/** The columns of a table of postings, and what stands in each; nothing where a posting does not say. */
const COLUMNS: readonly [string, (posting: Kept) => string | number | null | undefined][] = [
  ['title', ({ title }) => title],
  ['company', ({ company }) => company],
  ['place', ({ location }) => location],
  ['job site', ({ portal }) => portal],
  ['address', ({ url }) => url],
  ['posted', ({ facts }) => facts?.posted],
  ['closes', ({ facts }) => facts?.closes],
  ['closed', ({ facts }) => yes(facts?.closed)],
  ['employment', ({ facts }) => facts?.employment?.join(', ')],
  ['workplace', ({ facts }) => facts?.workplace],
  ['pay from', ({ facts }) => facts?.pay?.least],
  ['pay to', ({ facts }) => facts?.pay?.most],
  ['currency', ({ facts }) => facts?.pay?.currency],
  ['pay per', ({ facts }) => facts?.pay?.per],
  ['saved', ({ saved }) => yes(saved)],
  ['first seen', ({ firstSeen }) => day(firstSeen)],
  ['last seen', ({ lastSeen }) => day(lastSeen)],
];

/** A table of postings, a row each, with the byte order mark by which Excel knows UTF-8. */
export function tableOfPostings(postings: readonly Kept[]): string {
  const fields = COLUMNS.map(([name]) => name);
  const data = postings.map((posting) => COLUMNS.map(([, value]) => guarded(value(posting) ?? null)));
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}
