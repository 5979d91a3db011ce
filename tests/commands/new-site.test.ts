// @vitest-environment happy-dom
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postingOf } from '#tests/posting/pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache');
mkdirSync(CACHE, { recursive: true });
/** Inside the project, as Vite loads no other modules. */
const copy = mkdtempSync(join(CACHE, 'new-site-'));
const fixture = (file: string) => readFileSync(join(copy, 'tests/fixtures/pages/acmejobs', file), 'utf8');
const newSite = (name: string) =>
  spawnSync(process.execPath, [join(ROOT, 'tests/commands/new-site.mjs'), name, copy], { encoding: 'utf8' });

beforeAll(() => {
  cpSync(join(ROOT, 'src/posting'), join(copy, 'src/posting'), { recursive: true });
  for (const file of ['.biome.json', 'README.md', 'CHANGELOG.md']) cpSync(join(ROOT, file), join(copy, file));
  expect(newSite('acme-jobs')).toMatchObject({ status: 0, stderr: '' });
});

afterAll(() => rmSync(copy, { recursive: true }));

test('what it makes is read as it says', async () => {
  const { readPosting } = await import(join(copy, 'src/posting/read-posting.ts'));
  const page = fixture('posting.html');
  const url = new URL(page.match(/^<!-- (\S+) -->/)?.[1] ?? '');
  const document = new DOMParser().parseFromString(page, 'text/html');
  expect(postingOf(readPosting(document, url))).toEqual(JSON.parse(fixture('posting.json')));
});

test.each([
  ['README.md', /postings of (\d+) job sites, \d+ as you open them.* and (\d+) once you allow them/],
  ['CHANGELOG.md', /(\d+) job sites, (\d+) of them once you allow each/],
])('%s tells of one more job site, and of one more that has to be allowed', (file, words) => {
  const told = (root: string) => {
    const text = readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' ');
    return words.exec(text)?.slice(1).map(Number);
  };
  expect(told(copy)).toEqual(told(ROOT)?.map((number) => number + 1));
  expect(told(copy)).toHaveLength(2);
});

test('lists are told from postings', async () => {
  const { postingKey } = await import(join(copy, 'src/posting/identity/identity.ts'));
  expect(postingKey(new URL('https://acme-jobs.example/jobs/1234/apply'))).toBe('acmejobs:1234');
  expect(postingKey(new URL('https://acme-jobs.example/jobs?q=lamp'))).toBeNull();
});

test('the list of sites keeps its order, and the style is ours', () => {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const files = ['src/posting/sites', 'tests/fixtures'].map((folder) => join(copy, folder));
  const args = [biome, 'check', '--vcs-enabled=false', ...files];
  expect(() => execFileSync(process.execPath, args, { cwd: copy, stdio: 'pipe' })).not.toThrow();
});

test.each(['ashby', 'acme-jobs', '', 'Acme', '../acme', 'acme_jobs'])(
  '%j is no name for a new one',
  (name) => {
    const index = readFileSync(join(copy, 'src/posting/sites/index.ts'), 'utf8');
    const { status, stderr } = newSite(name);
    expect(status).toBe(1);
    expect(stderr).not.toBe('');
    expect(readFileSync(join(copy, 'src/posting/sites/index.ts'), 'utf8')).toBe(index);
  },
);
