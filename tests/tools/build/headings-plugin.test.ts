import { expect, test } from 'vitest';
import MORE from '#data/headings/more-words.json' with { type: 'json' };
import KNOWN from '#data/headings/words.json' with { type: 'json' };
import { headingsPlugin } from '#src/tools/build/headings-plugin.ts';

const transform = (file: object, name: string) =>
  headingsPlugin.transform(JSON.stringify(file), `/x/data/${name}.json`);

test('words that headings are known by come into scripts as those of English and of the others, each once', () => {
  const words = {
    en: { tasks: ['duties', 'your job'], offers: ['perks'] },
    es: { tasks: ['tareas'], offers: ['benefits?'] },
    pt: { tasks: ['tareas', 'tarefas', 'seus duties'], offers: [] },
  };
  const carried = JSON.parse(transform(words, 'headings/words')?.code ?? '');
  expect(carried).toEqual({
    en: { tasks: ['duties|your job'], offers: ['perks'] },
    others: { tasks: ['tareas|tarefas|seus duties'], offers: ['benefits?'] },
  });
});

test.each([
  ['words', KNOWN],
  ['more-words', MORE],
])('%s as they are carried find in each heading what they do as they are written', (name, file) => {
  const source: Record<string, Record<string, string[]>> = file;
  const carried: typeof source = JSON.parse(transform(file, `headings/${name}`)?.code ?? '');
  const others = (file: typeof source) =>
    Object.entries(file).flatMap(([name, words]) => (name === 'en' ? [] : [words]));
  for (const section of ['tasks', 'asks', 'offers']) {
    const asCarried = others(carried)
      .flatMap((words) => words[section] ?? [])
      .join('|')
      .split('|');
    const asWritten = others(source)
      .flatMap((words) => words[section] ?? [])
      .join('|')
      .split('|');
    expect(new Set(asCarried)).toEqual(new Set(asWritten));
  }
});

test('headings that are known whole come with how they begin, and other files stay as they are', () => {
  const carried = JSON.parse(transform({ about: ['about us'] }, 'headings/en')?.code ?? '');
  expect(carried).toEqual({ about: ['about us'], openings: { about: 'abou' } });
  expect(transform({}, 'heading-words')).toBeNull();
});
