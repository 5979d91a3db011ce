import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Block } from '#src/posting/posting.ts';
import { TITLE } from '#src/skills/mention.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import { evidenceFor, type Quote, quotesFor } from '#src/ui/evidence.ts';
import { runs } from '#tests/runs.ts';
import { nastyUnit, repeated } from '#tests/skills/nasty-text.ts';
import { countSteps } from '#tests/steps.ts';

vi.mock('#src/skills/text/sentences.ts', { spy: true });

const FILLER =
  'We build things that last and we take our time for it, since nobody likes to be woken at night. ';

function source(...texts: string[]) {
  return { title: 'Python Developer', blocks: texts.map((text): Block => ({ kind: 'paragraph', text })) };
}

function places(texts: readonly string[], ...words: string[]) {
  return words.map((word) => {
    const block = texts.findIndex((text) => text.includes(word));
    const start = texts[block]?.indexOf(word) ?? 0;
    return { block, start, end: start + word.length };
  });
}

/** Returns a quotation as text with the marked words in brackets. */
const shown = ({ parts }: Quote) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

function quoted(text: string, words: string[], years: number | null = null): string | null {
  const { quote } = evidenceFor(source(text), places([text], ...words), years);
  return quote && shown(quote);
}

describe('the evidence for an ask', () => {
  test('a short block whole, with its words marked', () => {
    expect(quoted('Java, Kotlin or Go.', ['Java', 'Go'])).toBe('[Java], Kotlin or [Go].');
  });
  test('only the sentence of a long one', () => {
    const text = `${FILLER}You know Kafka well. ${FILLER}`;
    expect(quoted(text, ['Kafka'])).toBe('You know [Kafka] well.');
  });
  test('a full stop after "e.g." does not end the sentence', () => {
    const text = `${FILLER}A message broker (e.g. Kafka or RabbitMQ) is a plus. ${FILLER}`;
    expect(quoted(text, ['RabbitMQ'])).toBe('A message broker (e.g. Kafka or [RabbitMQ]) is a plus.');
  });
  test('the sentence that a skill is judged by, though its full stop was lost', () => {
    const text = `${FILLER}Java and SQL Experience with Kafka is a plus. ${FILLER}`;
    expect(quoted(text, ['Kafka'])).toBe('… Experience with [Kafka] is a plus.');
  });
  test('a place that a cut would part, as a whole', () => {
    const text = `${FILLER}You know the E.Leclerc stack well. ${FILLER}`;
    expect(quoted(text, ['E.Leclerc'])).toContain('[E.Leclerc]');
  });
  test('a sentence without end is cut at words around the place, to two lines', () => {
    const text = `${'one two three '.repeat(20)}Kafka ${'four five six '.repeat(30)}`.trim();
    const quote = quoted(text, ['Kafka']);
    expect(quote).toMatch(/^… (one|two|three) .*\[Kafka\].* (four|five|six) …$/);
    expect(quote?.length).toBeLessThan(96);
  });
  test('the years that were asked are marked too', () => {
    expect(quoted('5+ years of Python, or 3 years of Go', ['Python'], 5)).toBe(
      '[5+ years] of [Python], or 3 years of Go',
    );
  });
  test('a place that the text does not have is passed over', () => {
    expect(evidenceFor(source('Go'), [{ block: 4, start: 0, end: 2 }], null)).toEqual({
      quote: null,
      inTitle: false,
      hasMore: false,
    });
  });
  test('the title is no quotation: it stands above, and is only said to name it', () => {
    const title = { block: TITLE, start: 0, end: 6 };
    const texts = ['You write Python.'];
    const both = evidenceFor(source(...texts), [title, ...places(texts, 'Python')], null);
    expect([both.inTitle, both.quote && shown(both.quote)]).toEqual([true, 'You write [Python].']);
    expect(evidenceFor(source(...texts), [title], null)).toEqual({
      ...{ quote: null, inTitle: true, hasMore: false },
    });
  });
  test('more is said in other sentences, or where the one is cut; all of it is quoted whole, each sentence once', () => {
    const long = `${'one two three '.repeat(20)}Kafka and Kafka again`;
    const texts = ['You know Kafka.', long];
    const all = [...places(texts, 'Kafka'), ...places([``, long], 'Kafka')];
    expect(evidenceFor(source(...texts), all.slice(0, 1), null).hasMore).toBe(false);
    expect(evidenceFor(source(...texts), all.slice(1), null).hasMore).toBe(true);
    const again = { block: 1, start: long.lastIndexOf('Kafka'), end: long.lastIndexOf('Kafka') + 5 };
    const quotes = quotesFor(source(...texts), [...all, again, { block: TITLE, start: 0, end: 6 }], null);
    expect(quotes.map(shown)).toEqual([
      'You know [Kafka].',
      `${'one two three '.repeat(20)}[Kafka] and [Kafka] again`,
    ]);
  });
});

describe('of several lines the one that asks is quoted', () => {
  const block = (kind: Block['kind'], text: string): Block => ({ kind, text });
  function best(blocks: Block[], word: string, years: number | null = null): string | null {
    const all = blocks.flatMap(({ text }, n) => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ block: n, start, end: start + word.length }];
    });
    const { quote } = evidenceFor({ title: '', blocks }, all, years);
    return quote?.parts.map(({ text }) => text).join('') ?? null;
  }

  test('a line of a list before an introduction', () => {
    const blocks = [
      block('paragraph', 'We scale Kafka to the moon and back.'),
      block('item', 'Kafka in production'),
    ];
    expect(best(blocks, 'Kafka')).toBe('Kafka in production');
  });
  test('what you bring before what you will do', () => {
    const blocks = [
      block('heading', 'What you will do'),
      block('item', 'Run our Kafka cluster'),
      block('heading', 'What you bring'),
      block('item', 'You ran Kafka before'),
    ];
    expect(best(blocks, 'Kafka')).toBe('You ran Kafka before');
  });
  test('in running text the sentence with words that ask', () => {
    const blocks = [
      block('paragraph', 'Our product is built on Kafka.'),
      block('paragraph', 'We expect experience with Kafka.'),
    ];
    expect(best(blocks, 'Kafka')).toBe('We expect experience with Kafka.');
  });
  test('the line that says the years, above all', () => {
    const blocks = [
      block('heading', 'Requirements'),
      block('item', 'Solid experience with Kafka'),
      block('paragraph', 'Kafka: 3 years'),
    ];
    expect(best(blocks, 'Kafka', 3)).toBe('Kafka: 3 years');
    expect(best(blocks, 'Kafka')).toBe('Solid experience with Kafka');
  });
  test('the first of equals', () => {
    expect(best([block('item', 'Kafka one'), block('item', 'Kafka two')], 'Kafka')).toBe('Kafka one');
  });
});

describe('a posting that nobody writes', () => {
  const everyWord = (text: string) =>
    [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => ({
      block: 0,
      start: index,
      end: index + word.length,
    }));

  test('has each of its texts cut into sentences once, however many places and skills it has', () => {
    const cutting = vi.mocked(sentencesOf).mockClear();
    const text = 'Java '.repeat(400);
    const { title, blocks } = source(text, text.repeat(2));
    for (let skill = 0; skill < 5; skill++) {
      const all = everyWord(text);
      evidenceFor({ title, blocks }, [...all, ...all.map((place) => ({ ...place, block: 1 }))], 3);
    }
    expect(cutting.mock.calls.length).toBeLessThanOrEqual(2);
  });

  // Split, so that each part stays within its time limit on a busy machine.
  test.each([1, 2, 3, 4])(
    'is quoted in steps that grow with its text and its places, and no faster: part %i',
    () => {
      const steps = (text: string) => {
        const posting = source(text, text);
        return countSteps(() => {
          for (const years of [null, 3]) evidenceFor(posting, everyWord(text), years);
        });
      };
      fc.assert(
        fc.property(nastyUnit, (unit) => {
          const once = repeated(unit, 3_000);
          expect(steps(once + once)).toBeLessThanOrEqual(2.3 * steps(once));
        }),
        { numRuns: runs(300) / 4 },
      );
    },
  );

  test('gives no quotation that is longer than one', () => {
    const odd = fc.record({ block: fc.integer({ min: -2, max: 2 }), start: fc.integer(), end: fc.integer() });
    const inside = fc.record({ block: fc.constant(0), start: fc.nat(5_000), end: fc.nat(5_000) });
    fc.assert(
      fc.property(nastyUnit, fc.array(fc.oneof(odd, inside)), (unit, anywhere) => {
        const { quote } = evidenceFor(source(repeated(unit, 5_000)), anywhere, 3);
        const text = quote?.parts.map((part) => part.text).join('') ?? '';
        // Two lines and the longest word, with an ellipsis at each end.
        expect(text.length).toBeLessThanOrEqual(88 + 220 + 4);
      }),
    );
  });
});
