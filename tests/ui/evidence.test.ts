import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Block } from '#src/posting/posting.ts';
import { TITLE } from '#src/skills/mention.ts';
import { type Quote, quotes } from '#src/ui/evidence.ts';
import { nastyUnit, repeated } from '#tests/skills/nasty-text.ts';
import { countSteps } from '#tests/steps.ts';

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

/** A quotation as text, the marked words in brackets. */
const shown = ({ parts }: Quote) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

function quoted(text: string, words: string[], years: number | null = null): string[] {
  return quotes(source(text), places([text], ...words), years).map(shown);
}

describe('quotes', () => {
  test('a short block whole, with its words marked', () => {
    expect(quoted('Java, Kotlin or Go.', ['Java', 'Go'])).toEqual(['[Java], Kotlin or [Go].']);
  });
  test('only the sentence of a long one', () => {
    const text = `${FILLER}You know Kafka well. ${FILLER}`;
    expect(quoted(text, ['Kafka'])).toEqual(['You know [Kafka] well.']);
  });
  test('a full stop after "e.g." does not end the sentence', () => {
    const text = `${FILLER}A message broker (e.g. Kafka or RabbitMQ) is a plus. ${FILLER}`;
    expect(quoted(text, ['RabbitMQ'])).toEqual(['A message broker (e.g. Kafka or [RabbitMQ]) is a plus.']);
  });
  test('a sentence without end is cut at words around the place', () => {
    const text = `${'one two three '.repeat(20)}Kafka ${'four five six '.repeat(30)}`.trim();
    const [quote] = quoted(text, ['Kafka']);
    expect(quote).toMatch(/^… (one|two|three) .*\[Kafka\].* (four|five|six) …$/);
    expect(quote?.length).toBeLessThan(240);
  });
  test('the years that were asked are marked too', () => {
    expect(quoted('5+ years of Python, or 3 years of Go', ['Python'], 5)).toEqual([
      '[5+ years] of [Python], or 3 years of Go',
    ]);
  });
  test('two sentences at most, each once', () => {
    const texts = ['Go and Java', 'More Kotlin', 'And PHP'];
    const found = quotes(source(...texts), places(texts, 'Go', 'Java', 'Kotlin', 'PHP'), null);
    expect(found.map(shown)).toEqual(['[Go] and [Java]', 'More [Kotlin]']);
  });
  test('the text comes before the title, which is said to be it', () => {
    const title = { block: TITLE, start: 0, end: 6 };
    const texts = ['You write Python.'];
    const found = quotes(source(...texts), [title, ...places(texts, 'Python')], null);
    expect(found.map(({ fromTitle }) => fromTitle)).toEqual([false, true]);
    expect(found.map(shown)).toEqual(['You write [Python].', '[Python] Developer']);
  });
  test('a place that the text does not have is passed over', () => {
    expect(quotes(source('Go'), [{ block: 4, start: 0, end: 2 }], null)).toEqual([]);
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
    const cutting = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const text = 'Java '.repeat(400);
    const { title, blocks } = source(text, text.repeat(2));
    for (let skill = 0; skill < 5; skill++) {
      const all = everyWord(text);
      quotes({ title, blocks }, [...all, ...all.map((place) => ({ ...place, block: 1 }))], 3);
    }
    expect(cutting.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('is quoted in steps that grow with its text and its places, and no faster', () => {
    const steps = (text: string) => {
      const posting = source(text, text);
      return countSteps(() => {
        for (const years of [null, 3]) quotes(posting, everyWord(text), years);
      });
    };
    fc.assert(
      fc.property(nastyUnit, (unit) => {
        const once = repeated(unit, 3_000);
        expect(steps(once + once)).toBeLessThanOrEqual(2.3 * steps(once));
      }),
      { numRuns: 100 },
    );
  });

  test('gives no quotation that is longer than one', () => {
    const odd = fc.record({ block: fc.integer({ min: -2, max: 2 }), start: fc.integer(), end: fc.integer() });
    const inside = fc.record({ block: fc.constant(0), start: fc.nat(5_000), end: fc.nat(5_000) });
    fc.assert(
      fc.property(nastyUnit, fc.array(fc.oneof(odd, inside)), (unit, anywhere) => {
        for (const quote of quotes(source(repeated(unit, 5_000)), anywhere, 3)) {
          expect(shown(quote).length).toBeLessThan(700);
          expect(quote.parts.map(({ text }) => text).join('').length).toBeLessThanOrEqual(304);
        }
      }),
    );
  });
});
