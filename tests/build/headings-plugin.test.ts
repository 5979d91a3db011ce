import { expect, test } from 'vitest';
import { headingsPlugin } from '#src/build/headings-plugin.ts';

const transform = (file: object, name: string) =>
  headingsPlugin.transform(JSON.stringify(file), `/x/data/${name}.json`);

test('words that headings are known by come into scripts as those of English and of the others, but for those that others find', () => {
  const words = {
    en: { tasks: ['duties', 'your job'], offers: ['perks'] },
    es: { tasks: ['tareas'], offers: ['benefits?'] },
    pt: { tasks: ['tareas', 'tarefas', 'as tarefas', 'seus duties'], offers: [] },
  };
  const carried = JSON.parse(transform(words, 'headings/words')?.code ?? '');
  expect(carried).toEqual({
    en: { tasks: ['duties|your job'], offers: ['perks'] },
    others: { tasks: ['tareas|tarefas'], offers: ['benefits?'] },
  });
});

test('headings that are known whole come with how they begin, and other files stay as they are', () => {
  const carried = JSON.parse(transform({ about: ['about us'] }, 'headings/en')?.code ?? '');
  expect(carried).toEqual({ about: ['about us'], openings: { about: 'abou' } });
  expect(transform({}, 'heading-words')).toBeNull();
});
