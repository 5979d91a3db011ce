// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { embeddedJson } from '#src/posting/structured/embedded-json.ts';
import { blocksFromHtml, blocksFromText } from '#src/posting/text/blocks.ts';
import { countSteps } from '#tests/steps.ts';
import { documentOf } from './pages.ts';

const url = new URL('https://jobs.lever.co/tailspin/1b2c3d4e-0000-4111-8222-333344445555');
const anywhere = new URL('https://contoso.example/jobs/7');

/** HTML that breaks readers: unclosed, misnested, with names that shadow the DOM's own. */
const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<div>',
        '</div>',
        '<li>',
        '<ul>',
        '<b>',
        '</b>',
        '<table><tr><td>',
        '<br>',
        '<!--',
        '-->',
        '<svg>',
        '<p hidden>',
      ),
      fc.constantFrom(
        '<form><input name="childNodes"><input name="localName">',
        '<h2>Requirements</h2>',
        '&lt;',
        '&amp;lt;p&gt;',
      ),
      fc.constantFrom(
        '<div data-qa="job-description">',
        '<div class="posting-headline"><h2>',
        '<h1>Engineer</h1>',
        'Apply now',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('whatever a page holds', () => {
  test('blocks have words, in one line, without a space too many', () => {
    fc.assert(
      fc.property(html, (source) => {
        for (const { text } of [...blocksFromHtml(source), ...blocksFromText(source)]) {
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(text).toBe(text.replace(/\s+/g, ' ').trim());
        }
      }),
    );
  });

  test('reading gives an answer', () => {
    fc.assert(
      fc.property(html, (source) => {
        const page = documentOf(source);
        for (const reading of [readPosting(page, url), readAnyPage(page, anywhere)]) {
          if ('unread' in reading) expect(reading.unread).not.toBe('broken');
          else expect(reading.posting.title).not.toBe('');
        }
      }),
    );
  });

  test('structured data of any shape does no harm', () => {
    const job = fc.record({ '@type': fc.constant('JobPosting'), title: fc.constant('Engineer') });
    const fields = fc.dictionary(
      fc.constantFrom(
        'description',
        'hiringOrganization',
        'jobLocation',
        'identifier',
        'url',
        'jobLocationType',
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(job, fields, (base, extra) => {
        const json = JSON.stringify({ ...extra, ...base }, (_, value) =>
          typeof value === 'bigint' ? 0 : value,
        );
        const page = documentOf(`<h1>Engineer</h1><script type="application/ld+json">${json}</script>`);
        expect(readAnyPage(page, anywhere)).not.toEqual({ unread: 'broken' });
      }),
    );
  });

  test('broken JSON does no harm', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (junk) => {
        const page = documentOf(
          `<h1>x</h1><script type="application/ld+json">{"@type":"JobPosting",${junk}</script>`,
        );
        expect(readAnyPage(page, anywhere)).not.toEqual({ unread: 'broken' });
      }),
    );
  });
});

/** Bullets, each on a line of its own, need 60; everything else at most 15. */
const MAX_STEPS_A_LETTER = 80;

test.each([
  ['spaces', ' '.repeat(400_000)],
  ['line breaks', '\n'.repeat(400_000)],
  ['open brackets', '<a'.repeat(200_000)],
  ['entities', '&amp;'.repeat(80_000)],
  ['bullets', '•'.repeat(200_000)],
  ['capitals', 'aB.'.repeat(100_000)],
  ['spaces behind a word that may end a line', `a plus${' '.repeat(150_000)}x`],
])('%s without end take few steps', (_, source) => {
  const steps = countSteps(() => {
    try {
      blocksFromHtml(source);
    } catch (error) {
      expect(error).toHaveProperty('name', 'TooLarge');
    }
  });
  expect(steps / source.length).toBeLessThanOrEqual(MAX_STEPS_A_LETTER);
});

test.each([
  ['escaped quotes', '\\"'],
  ['open strings', '"a '],
  ['brackets', '[{"a":'],
])('data of %s without end take few steps', (_, piece) => {
  const source = `__STATE__ = ["${piece.repeat(100_000)}`;
  const page = documentOf(`<script>${source}</script>`);
  const steps = countSteps(() => expect(embeddedJson(page, '__STATE__')).toBeNull());
  expect(steps / source.length).toBeLessThanOrEqual(MAX_STEPS_A_LETTER);
});
