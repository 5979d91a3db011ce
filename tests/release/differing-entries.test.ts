import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { differingEntries } from './differing-entries.ts';

const zip = (files: Record<string, string>, mtime = '2026-01-31') =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime });

test('the same files differ in nothing, whenever they were packed', () => {
  const files = { 'a.js': '1', 'b/c.js': '2' };
  expect(differingEntries(zip(files), zip(files, '2027-01-31'))).toEqual([]);
});

test('each file that is not alike is told, with how', () => {
  const one = zip({ 'same.js': '1', 'changed.js': '2', 'gone.js': '3' });
  const two = zip({ 'same.js': '1', 'changed.js': '4', 'come.js': '3' });
  expect(differingEntries(one, two)).toEqual([
    'changed.js: other bytes',
    'come.js: only in the second',
    'gone.js: only in the first',
  ]);
});
