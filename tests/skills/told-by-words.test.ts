import { describe, expect, it } from 'vitest';
import WORDS from '#data/language-words.json' with { type: 'json' };
import { languagesTold, spokenIn } from '#src/skills/text/told-by-words.ts';
import { LANGUAGES } from '#src/skills/text/written-in.ts';

const blocks = (...lines: string[]) => lines.map((text) => ({ text }));

describe('languagesTold', () => {
  it.each([
    ['de', 'Terraform wäre wünschenswert'],
    ['en', 'Experience with Terraform is nice to have'],
    ['es', 'Vue.js es un plus, no es imprescindible'],
    ['fr', 'La connaissance de GraphQL serait un plus'],
    ['it', 'Esperienza con Java e conoscenza di SQL'],
    ['nl', 'Kennis van Azure is een pre'],
    ['pl', 'Mile widziana znajomość Kafki'],
    ['pt', 'Não é necessário conhecimento em Java'],
    ['ru', 'Знание Kafka будет плюсом'],
    ['ru', 'Досвід роботи з Python від 3 років'],
  ])('tells %s of "%s"', (language, line) => {
    expect(languagesTold(line)).toEqual([language]);
  });

  it.each([
    'The data that our customers would die for',
    'No SQL on the job, and no night shifts',
    'You work on the knowledge of a team of nine',
    'Sign in on the site: no password',
  ])('takes words that are also those of others for English in "%s"', (line) => {
    expect(languagesTold(line)).toEqual(['en']);
  });

  it.each(['', 'Java, Docker', 'Von Neumann', 'Kafka (e.g. MSK, i.e. AWS)', 'Java '.repeat(9000)])(
    'tells nothing of "%.40s"',
    (line) => expect(languagesTold(line)).toEqual([]),
  );
});

describe('spokenIn', () => {
  const mixed = blocks('You will work with our team', 'Kennis van Azure is een pre', 'Java of Kotlin');

  it('adds the language of a few lines to those that are told of the whole', () => {
    expect(spokenIn(mixed, ['en']).languages).toEqual(['en', 'nl']);
  });

  it('adds none that is as likely as one of the posting', () => {
    const french = blocks('Le développement de la plateforme');
    expect(spokenIn(french, ['fr']).languages).toEqual(['fr']);
  });

  it('leaves unknown what nobody tells', () => {
    expect(spokenIn(mixed, []).languages).toEqual([]);
  });

  it('tells the language of each block, and all of a short one', () => {
    const { languagesAt } = spokenIn(mixed, ['en']);
    expect([0, 1, 2].map(languagesAt)).toEqual([['en'], ['nl'], ['en', 'nl']]);
    expect(spokenIn(blocks('You will work with us', 'Java of Kotlin'), ['en']).languagesAt(1)).toEqual([
      'en',
    ]);
  });
});

it('the words are of languages that have cues, in lower case, each once', () => {
  expect(Object.keys(WORDS).filter((language) => !LANGUAGES.includes(language))).toEqual([]);
  for (const words of Object.values(WORDS).map((line) => line.split(' '))) {
    expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))]);
  }
});
