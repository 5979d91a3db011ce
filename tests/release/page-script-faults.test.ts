import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageScriptFaults } from './page-script-faults.ts';

let build = '';
/** Writes incompressible bytes. */
const put = (file: string, size: number) => writeFileSync(join(build, file), randomBytes(size));
const list = (scripts: object[]) =>
  writeFileSync(join(build, 'manifest.json'), JSON.stringify({ content_scripts: scripts }));

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'gaplight-build-'));
  mkdirSync(join(build, 'sites'));
  for (const file of ['follow-page.js', 'sites/a.js', 'read-followed.js']) put(file, 1_000);
  list([{ matches: ['https://a.example/*'], js: ['sites/a.js', 'follow-page.js'] }]);
});

afterEach(() => rmSync(build, { recursive: true }));

test('scripts of the size that they have are good', () => {
  expect(pageScriptFaults(build)).toEqual([]);
});

test('what every page of a site pays is summed up', () => {
  put('sites/a.js', 3_000);
  put('follow-page.js', 3_000);
  expect(pageScriptFaults(build)).toEqual([expect.stringMatching(/^https:\/\/a\.example\/\*: 6\d{3} bytes/)]);
});

test('so is what the page of a posting pays until that is told', () => {
  put('read-followed.js', 18_000);
  expect(pageScriptFaults(build)).toEqual([
    expect.stringMatching(/^https:\/\/a\.example\/\*: 20\d{3} bytes of scripts in every page of a posting/),
  ]);
});

test('where all comes at once it may be more, and not without end', () => {
  list([{ matches: ['https://a.example/jobs/*'], js: ['sites/a.js', 'read-followed.js'] }]);
  put('read-followed.js', 25_000);
  expect(pageScriptFaults(build)).toEqual([]);
  put('sites/a.js', 30_000);
  expect(pageScriptFaults(build)).toEqual([expect.stringContaining('https://a.example/jobs/*')]);
});
