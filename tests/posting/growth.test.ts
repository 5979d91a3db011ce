// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { atOnce } from '#src/posting/budget/budget.ts';
import { TooLarge } from '#src/posting/budget/limits.ts';
import { jobOnScreen } from '#src/posting/identity/which-job.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { mendedJson } from '#src/posting/structured/json-ld.ts';
import { structuredPosting } from '#src/posting/structured/structured.ts';
import { blocksFromHtml } from '#src/posting/text/blocks.ts';
import { unwrap } from '#src/posting/text/unwrap.ts';
import { countSteps } from '#tests/steps.ts';
import { documentOf } from './pages.ts';

const url = new URL('https://jobs.example/1');

/** Expects twice the steps for twice the size, with a margin for the text's edges. */
function expectToBeLinear(size: number, work: (size: number) => () => unknown): void {
  const [once, twice] = [work(size), work(2 * size)];
  once();
  twice();
  expect(countSteps(twice)).toBeLessThanOrEqual(2.3 * countSteps(once));
}

describe('twice as much takes twice the steps', () => {
  it.each([
    ['that go on', 'tools like Git,'],
    ['that hang', 'experience in the field of'],
    ['that are tails', 'a plus'],
    ['that stand alone', 'Java'],
    ['of spaces', ' '.repeat(40)],
  ])('of lines %s', (_, line) => {
    expectToBeLinear(2_000, (lines) => {
      const wrapped = Array.from({ length: lines }, () => line);
      return () => unwrap(wrapped);
    });
  });

  it.each([
    ['strings that do not end', '"a '],
    ['strings that do not begin', 'a" '],
    ['escaped quotes', '\\"'],
    ['backslashes', '\\'],
    ['commas', ', '],
    ['brackets', '['],
    ['line breaks', '"a\n", '],
  ])('of JSON to be mended, of %s', (_, piece) => {
    expectToBeLinear(2_000, (pieces) => {
      const json = `{"description":${piece.repeat(pieces)}`;
      return () => mendedJson(json);
    });
  });

  it('of jobs beside as many headings', () => {
    expectToBeLinear(100, (count) => {
      const words = (n: number) => `Engineer ${n} of the platform team`;
      const jobs = Array.from({ length: count }, (_, n) => ({ title: words(n), company: '', location: '' }));
      const rest = { urls: [], numbers: [], blocks: () => [], more: () => [], told: () => ({}) };
      const whole = jobs.map((job) => ({ ...job, ...rest }));
      return () => jobOnScreen(whole, { url, headings: ['another', 'title'] });
    });
  });
});

describe('what is too much is told to be', () => {
  const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  const job = { '@type': 'JobPosting', title: 'Engineer' };

  it('a plain text without end', () => {
    expect(() => blocksFromHtml('Java and Go. '.repeat(30_000))).toThrow(TooLarge);
    const page = documentOf(
      `<h1>Engineer</h1>${ld({ ...job, description: 'Java and Go. '.repeat(30_000) })}`,
    );
    expect(readPosting(page, url)).toEqual({ unread: 'too-large' });
  });

  it('jobs without end', () => {
    const page = documentOf(`<h1>Engineer</h1>${ld(Array.from({ length: 600 }, () => job))}`);
    expect(readPosting(page, url)).toEqual({ unread: 'too-large' });
    const items = '<div itemscope itemtype="https://schema.org/JobPosting"></div>'.repeat(600);
    expect(readPosting(documentOf(items), url)).toEqual({ unread: 'too-large' });
  });

  it('structured data without end', () => {
    const page = documentOf(ld({ ...job, description: 'x'.repeat(1_900_000) }).repeat(4));
    expect(readPosting(page, url)).toEqual({ unread: 'too-large' });
  });

  it('a title as long as a text is none', () => {
    const page = documentOf(
      `<h1>Engineer</h1>${ld({ ...job, identifier: 'jobs.example/1', title: 'x'.repeat(400) })}`,
    );
    expect(atOnce(structuredPosting(page, url))).toBeNull();
  });

  it('of the headings of a page some are held against its jobs', () => {
    const page = documentOf(`${'<h1>Other</h1>'.repeat(1_000)}<h1>Engineer</h1>${ld(job)}`);
    expect(atOnce(structuredPosting(page, url))).toBeNull();
  });
});

describe('JSON with the usual faults is mended', () => {
  it.each([
    ['{"a":"b\nc\td"}', { a: 'b\nc\td' }],
    ['{"a":[1,2,],"b":{"c":3,},}', { a: [1, 2], b: { c: 3 } }],
    ['{"a":"say "hi" to us","b":1}', { a: 'say "hi" to us', b: 1 }],
    [String.raw`{"a":"C:\work \"x\" \u0041 \\"}`, { a: 'C:\\work "x" A \\' }],
    ['{"a":"[1,,2]"}', { a: '[1,,2]' }],
  ])('%s', (json, value) => {
    expect(JSON.parse(mendedJson(json))).toEqual(value);
  });
});
