import { expect, test } from 'vitest';
import { textFiles } from '#src/tools/build/text-files.ts';
import { TEXT_LANGUAGES } from '#src/ui/texts/languages.ts';

const FILES = textFiles(new URL('../../../data/texts/', import.meta.url));

/** Texts that are equal in every language so far but differ in meaning. */
const APART: Readonly<Record<string, string>> = {
  'area.*':
    'the short name of a category, which stands beside a bar: some have none shorter than their title',
  'manifest.*': 'the browser reads it',
  'list.why': 'the background says it, and loads no texts of pages',
  'backup.settings': 'the welcome page says it too, and loads no texts of the options',
  'transfer.kind.list': 'a kind of file; the other is the shape in which a roadmap is shown',
  'skills.level.*':
    'a level beside a skill; the other says it of many, and agrees with them in some languages',
};

test('what is said once in each language has one id', () => {
  const all = new Map<string, { id: string; messages: string[] }>();
  for (const { language, area, written } of FILES)
    for (const [id, message] of Object.entries(written)) {
      const key = area === 'manifest' ? `manifest.${id}` : id;
      const text = all.get(key) ?? { id: key, messages: [] };
      text.messages[TEXT_LANGUAGES.indexOf(language as never)] = message;
      all.set(key, text);
    }
  const isApart = (id: string) => id in APART || id.replace(/\.[^.]+$/, '.*') in APART;
  const same = Map.groupBy(
    [...all.values()].filter(({ id }) => !isApart(id)),
    ({ messages }) => JSON.stringify(messages),
  );
  expect(
    [...same.values()].filter((texts) => texts.length > 1).map((texts) => texts.map(({ id }) => id)),
  ).toEqual([]);
});
