import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildFaults } from './build-faults.ts';

let build = '';
const TOLD = '| permission | why |\n| --- | --- |\n| `storage` | It keeps. |\n';
const put = (file: string, text: string) => writeFileSync(join(build, file), text);
const faults = () => buildFaults(build, '/home/somebody/gaplight/', TOLD);

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'gaplight-build-'));
  mkdirSync(join(build, 'chunks'));
  put('manifest.json', '{"permissions":["storage"]}');
  put('chunks/a.js', 'import "/chunks/b.js"');
});

afterEach(() => rmSync(build, { recursive: true }));

test('a build that tells nothing of its machine is good', () => {
  expect(faults()).toEqual([]);
});

test('a path of the machine is found in any file', () => {
  put('chunks/a.js', 'const file = "/home/somebody/gaplight/src/ui/app.tsx"');
  expect(faults()).toEqual([expect.stringMatching(/chunks.a\.js holds the path/)]);
});

test.each([
  ['{"permissions":["storage","tabs"]}', 'tabs'],
  ['{"optional_permissions":["history"]}', 'history'],
  ['{"host_permissions":["https://*/*"]}', 'host_permissions'],
  ['{"content_scripts":[{}]}', 'content_scripts'],
])('of %s it is told what has no reason', (manifest, name) => {
  put('manifest.json', manifest);
  expect(faults()).toEqual([`.github/store/permissions.md does not say what ${name} is for.`]);
});
