// @vitest-environment happy-dom
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atOnce } from '#src/posting/budget/budget.ts';
import { misreadReport } from '#src/posting/misread/misread-report.ts';
import { pageReport } from '#src/posting/misread/page-report.ts';
import { skeletonOf } from '#src/posting/misread/skeleton.ts';
import { documentOf, openShadows } from '#tests/posting/pages.ts';
import { pageFromReport } from './page-from-report.ts';

const NOW = Date.UTC(2026, 10, 29);
const URL_OF_PAGE = new URL('https://jobs.contoso.example/7');
const PAGE = `<head><title>Lamps</title><meta name="x"></head><body><main id="job" class="page md:wide" role="main" data-job="7">
  <h1 data-testid="title">Lamp Engineer</h1><p>Our lamps <b>know</b></p><input type="email"><img alt="">
  <job-ad><template shadowrootmode="open"><ul><li class="row">C and Zigbee</li></ul></template></job-ad></main>
  <script type="application/ld+json">{"a": 1}</script></body>`;
const reportOf = async (html: string) =>
  misreadReport(await pageReport(openShadows(documentOf(html)), URL_OF_PAGE, NOW, atOnce), {
    version: '1',
    browser: 'x',
    kept: [],
  });
const skeleton = (html: string) => skeletonOf(openShadows(documentOf(html)));

describe('a page that is made of a report', () => {
  test('has its address, and the same skeleton', async () => {
    const page = pageFromReport(await reportOf(PAGE));
    expect(page).toMatch(/^<!-- https:\/\/jobs\.contoso\.example\/7 -->\n/);
    const lengths = / \d+$/gm;
    expect(skeleton(page).replace(lengths, '')).toBe(skeleton(PAGE).replace(lengths, ''));
    expect(page).not.toMatch(/Engineer|Zigbee/);
  });

  test('is refused of anything else', () => {
    expect(() => pageFromReport('# Something')).toThrow('no report');
  });
});

test('new-site makes it beside the pages of a portal that is there', async () => {
  const root = mkdtempSync(join(tmpdir(), 'gaplight-'));
  const report = join(root, 'report.txt');
  writeFileSync(report, await reportOf(PAGE));
  mkdirSync(join(root, 'src/posting/sites'), { recursive: true });
  writeFileSync(join(root, 'src/posting/sites/acme-jobs.ts'), '');
  const command = resolve(import.meta.dirname, 'new-site.mjs');
  const run = () =>
    spawnSync(process.execPath, [command, 'acme-jobs', root, '--from', report], { encoding: 'utf8' });
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  const page = join(root, 'tests/fixtures/pages/acmejobs/misread.html');
  expect(readFileSync(page, 'utf8')).toBe(pageFromReport(await reportOf(PAGE)));
  expect(readFileSync(page.replace('.html', '.json'), 'utf8')).toBe('null\n');
  expect(existsSync(page.replace('misread', 'posting'))).toBe(false);
  expect(run()).toMatchObject({ status: 1 });
  rmSync(root, { recursive: true });
});
