import { describe, expect, test } from 'vitest';
import type { Block } from '#src/posting/posting.ts';
import { TITLE } from '#src/skills/mention.ts';
import { type Quote, quotes } from '#src/ui/evidence.ts';

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
