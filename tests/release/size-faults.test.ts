import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import BUDGETS from './budgets.json' with { type: 'json' };
import { partSize } from './part-sizes.ts';
import { type Budget, sizeFaults } from './size-faults.ts';

let build = '';
const put = (file: string, text: string) => writeFileSync(join(build, file), text);
const AMPLE = { unpacked: 1000, gzip: 1000 };

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'gaplight-sizes-'));
  mkdirSync(join(build, 'chunks'));
  put('background.js', 'work()'.repeat(100));
  put('chunks/a.js', 'a()');
  put('chunks/b.js', 'b()');
  put('chunks/late.js', 'late()');
  put(
    'popup.html',
    '<script src="/chunks/a.js"></script><link rel="modulepreload" href="/chunks/b.js"><link href="/assets/a.css">',
  );
});

afterEach(() => rmSync(build, { recursive: true }));

test('what fits is good', () => {
  expect(sizeFaults(build, [{ part: 'all', files: ['**'], ...AMPLE }])).toEqual([]);
});

test('each measure is held by itself', () => {
  const budget = (unpacked: number, gzip: number): Budget[] => [
    { part: 'background', files: ['background.js'], unpacked, gzip },
  ];
  const zipped = gzipSync('work()'.repeat(100), { level: 9 }).length;
  expect(sizeFaults(build, budget(600, zipped))).toEqual([]);
  expect(sizeFaults(build, budget(599, zipped))).toEqual([
    expect.stringMatching(/^background: 600 bytes unp/),
  ]);
  expect(sizeFaults(build, budget(600, zipped - 1))).toEqual([expect.stringMatching(/^background: .* gzip/)]);
});

test('a page is what its HTML loads, and not what comes later', () => {
  expect(partSize(build, { part: 'popup', page: 'popup.html' })).toMatchObject({ files: 2, unpacked: 6 });
});

test.each([{ files: ['gone.js'] }, { page: 'gone.html' }])(
  'of %j, which is not there, it is told',
  (part) => {
    expect(sizeFaults(build, [{ part: 'gone', ...part, ...AMPLE }])).toEqual([
      expect.stringMatching(/has no gone/),
    ]);
  },
);

test('each part has one budget', () => {
  expect(new Set(BUDGETS.map(({ part }) => part)).size).toBe(BUDGETS.length);
});
