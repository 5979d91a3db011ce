/**
 * npm run read -- PAGES.json [--times] [--generic] [--why]
 * Opens saved pages ([{file, url}]) in headless Chromium, each at its own address with scripts off. It reads
 * them with the extension's bundled code as on the user's click, in an isolated world like a content script's.
 * Prints [{file, posting}] as JSON; posting is null if none was read, and `posting.sure` says whether automatic
 * reading would accept it. Everything else goes to stderr: with --times each reading's time, with --why the
 * candidates of each field and the evidence. --generic disables portals and structured data, as on an unknown
 * site.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type BrowserContext, type CDPSession, chromium, type Route } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { FieldCandidate, WeighedFields } from '#src/posting/any-page/evidence.ts';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import type { Reading } from '#src/posting/posting.ts';

interface SavedPage {
  file: string;
  url: string;
}

interface Read {
  reading: Reading;
  /** Evidence of the generic reader; null if it was not needed. */
  why: WeighedFields | null;
  /** Milliseconds of the first, cold reading, and the median of some more. */
  first: number;
  again: number;
}

const ENTRY = 'virtual:reader';
const READER = `
  import { atOnce } from '#src/posting/budget/budget.ts';
  import { readGeneric } from '#src/posting/any-page/generic.ts';
  import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
  import { readingOf, safely } from '#src/posting/read-posting.ts';
  let why = null;
  const read = (url) => readAnyPage(document, url, { asked: true, tell: (told) => (why = told) });
  const readAsUnknown = (url) => atOnce(safely((function* () {
    const fields = yield* readGeneric(document, url, false);
    why = fields.why;
    return readingOf(fields, url);
  })()));
  globalThis.readTimed = (generic) => {
    const times = [];
    const reader = generic ? readAsUnknown : read;
    let reading;
    for (let i = 0; i < 6; i++) {
      const start = performance.now();
      reading = reader(new URL(location.href));
      times.push(performance.now() - start);
    }
    const [first, ...more] = times;
    return { reading, why, first, again: more.sort((a, b) => a - b)[2] };
  };`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'boolean' }, generic: { type: 'boolean' }, why: { type: 'boolean' } },
});
const [listFile] = positionals;
if (!listFile) throw new Error('usage: npm run read -- PAGES.json [--times]');
const pages: SavedPage[] = JSON.parse(await readFile(listFile, 'utf8'));

const reader = await bundle();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
const context = await browser.newContext({ serviceWorkers: 'block' });
const results: { file: string; posting: object | null }[] = [];
const reads: Read[] = [];
for (const [index, page] of pages.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${pages.length}`);
  const read = await readSaved(context, page, reader);
  reads.push(read);
  results.push({ file: page.file, posting: summary(read.reading) });
  if (values.why) tellWhy(page.file, read);
}
await browser.close();
process.stderr.write('\n');
if (values.times) reportTimes(reads, pages);
console.log(JSON.stringify(results));

/** Bundles the extension's page code as one script. */
async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'reader',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? READER : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

async function readSaved(context: BrowserContext, { file, url }: SavedPage, reader: string): Promise<Read> {
  const page = await context.newPage();
  const body = withoutRefresh(await readFile(file));
  await page.route('**/*', (route) => serve(route, body));
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  const session = await context.newCDPSession(page);
  const read = await evaluate(session, reader);
  await page.close();
  return read;
}

/** Disables `<meta http-equiv="refresh">`: a page that navigates at once reads differently from run to run. */
function withoutRefresh(body: Buffer): Buffer {
  const html = body.toString('latin1').replace(/(<meta[^>]{0,100}http-equiv=["']?)refresh/gi, '$1none');
  return Buffer.from(html, 'latin1');
}

/** Serves the page from its file under a policy that blocks its scripts; all other requests fail. */
function serve(route: Route, body: Buffer): Promise<void> {
  const request = route.request();
  if (!request.isNavigationRequest() || request.frame().parentFrame()) return route.abort();
  const declared = /<meta[^>]{0,100}charset/i.test(body.subarray(0, 2048).toString('latin1'));
  return route.fulfill({
    body,
    headers: {
      'content-type': declared ? 'text/html' : 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    },
  });
}

/** Runs the reader in an isolated world: it shares the DOM, not the globals. */
async function evaluate(session: CDPSession, reader: string): Promise<Read> {
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const expression = `${reader}\n;readTimed(${values.generic === true})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function summary(reading: Reading): object | null {
  if ('unread' in reading) return null;
  const { portal, title, company, location, sure = true, told = {}, blocks } = reading.posting;
  const facts = factsOf(told, Date.now());
  return {
    portal,
    title,
    company,
    location,
    sure,
    facts,
    text: blocks.map((block) => block.text).join('\n'),
  };
}

/** Prints the generic reader's evidence: three best candidates of each field, and all evidence. */
function tellWhy(file: string, { reading, why }: Read): void {
  console.error(`\n${file}: ${'unread' in reading ? reading.unread : reading.posting.title}`);
  if (!why) {
    console.error('  read by what is known of its site');
    return;
  }
  const told = (from: FieldCandidate[]) => from.map((c) => `${c.score.toFixed(1)} «${c.text}» (${c.from})`);
  for (const field of ['title', 'company', 'location'] as const)
    console.error(`  ${field}: ${told(why[field].slice(0, 4)).join(' · ')}`);
  const total = why.signs.reduce((sum, { score }) => sum + score, 0);
  console.error(`  signs ${total}: ${why.signs.map(({ from, score }) => `${from} ${score}`).join(', ')}`);
}

function reportTimes(reads: Read[], pages: SavedPage[]): void {
  for (const [index, { first, again }] of reads.entries()) {
    console.error(`${first.toFixed(1).padStart(7)} ${again.toFixed(1).padStart(7)}  ${pages[index]?.file}`);
  }
  for (const kind of ['first', 'again'] as const) {
    const times = reads.map((read) => read[kind]).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.toFixed(1);
    console.error(`${kind}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
  }
}
