import fc from 'fast-check';
import type { CompiledMessage } from 'icu-minify/format';
import format from 'icu-minify/format';
import { expect, test } from 'vitest';
import { compileTexts } from '#src/tools/build/compile-texts.ts';
import { textFiles } from '#src/tools/build/text-files.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { type Texts, textOf, textPieces } from '#src/ui/texts/texts.ts';
import { runs } from '#tests/runs.ts';
import { anatomyOf } from './placeholders.ts';

const FILES = textFiles(new URL('../../../data/texts/', import.meta.url));
const TEXTS = FILES.flatMap(({ language, written }) =>
  Object.entries(written).map(([id, message]) => ({ language, id: id as TextId, message })),
);

const textsOf = (language: string, id: string, message: string): Texts => ({
  language,
  compiled: compileTexts({ [id]: message }),
  number: String,
});

/** Values for a message: numbers, and the cases of its selects. */
function valuesFor(message: string, number: number): Record<string, string | number> {
  const { names, selects } = anatomyOf(message);
  const kinds = new Map(selects.map((select) => select.split(': ') as [string, string]));
  return Object.fromEntries(
    [...names].map((name) => {
      const told = kinds.get(name)?.split(',') ?? [];
      return [name, told.length > 0 ? (told[number % told.length] ?? '') : number];
    }),
  );
}

test('each text is filled in as the library that compiles it does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.nat(30), ({ language, id, message }, number) => {
      const values = valuesFor(message, number);
      const tags = Object.fromEntries(
        [...anatomyOf(message).tags].map((tag) => [tag, (inner: string[]) => `<${tag}>${inner.join('')}</>`]),
      );
      const texts = textsOf(language, id, message);
      const all = format<string>(
        texts.compiled[id] as CompiledMessage,
        language,
        { ...values, ...tags },
        {
          formatters: {
            getNumberFormat: () => ({ format: String }) as unknown as Intl.NumberFormat,
            getPluralRules: (...of) => new Intl.PluralRules(...of),
            getDateTimeFormat: (...of) => new Intl.DateTimeFormat(...of),
          },
        },
      );
      expect(textPieces(texts, id, values, tags).join('')).toBe(Array.isArray(all) ? all.join('') : all);
    }),
    { numRuns: runs(300) },
  );
});

test('a text that is not there is its id', () => {
  expect(textOf(textsOf('en', 'x', 'X'), 'toast.undo')).toBe('toast.undo');
});

test.each(['{day, date, short}', '{n, number}', '{n, selectordinal, other {#}}', '{n', '<b>x'])(
  'the build takes no text as %s',
  (message) => expect(() => compileTexts({ x: message })).toThrow('x: '),
);
