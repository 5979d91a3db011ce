import { expect, test } from 'vitest';
import DE from '#data/texts/de/insights.json?compiled';
import HI from '#data/texts/hi/insights.json?compiled';
import PL from '#data/texts/pl/insights.json?compiled';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { type Compiled, textOf, type Values } from '#src/ui/texts/texts.ts';

const said = (language: string, compiled: Compiled) => (id: TextId, values: Values) =>
  textOf({ language, compiled, number: (value) => String(value).replace('.', ',') }, id, values);
const german = said('de', DE);
const polish = said('pl', PL);
const hindi = said('hi', HI);

test('a reason is one sentence, whose forms follow its numbers', () => {
  expect(polish('next-reason.lifts', { n: 1, points: 1 })).toBe('Podnosi 1 wynik średnio o 1 punkt');
  expect(polish('next-reason.lifts', { n: 3, points: 12 })).toBe('Podnosi 3 wyniki średnio o 12 punktów');
  expect(polish('next-reason.lifts', { n: 5, points: 12.5 })).toBe('Podnosi 5 wyników średnio o 12,5 punktu');
  expect(german('next-reason.asked', { asked: 41, n: 96, as: 'both', required: 30 })).toBe(
    'Verlangt in 41 von 96 Stellen, in 30 als Must-have',
  );
  expect(hindi('next-reason.asked', { asked: 4, n: 6, as: 'must', required: 4 })).toBe(
    '6 पोस्टिंग में से 4 में माँगी गई, ज़रूरी',
  );
});

test('what the market asks for is told with as much as is known', () => {
  const known = { share: '25 %', must: '80 %', from: '9 %', to: '14 %', names: 'SQL und Git' };
  expect(german('market-card.asked', { ...known, years: 0, way: 'none', also: 'none' })).toBe(
    'In 25 % verlangt, 80 % davon als Must-have',
  );
  expect(german('market-card.asked', { ...known, years: 1, way: 'rising', also: 'some' })).toBe(
    'In 25 % verlangt, 80 % davon als Must-have, meist 1 Jahr, im Lauf des Jahres von 9 % auf 14 % gestiegen. Oft mit SQL und Git',
  );
});
