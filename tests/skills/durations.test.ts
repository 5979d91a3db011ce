import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DURATIONS } from '#data/durations/index.ts';
import { yearsFor, yearsNamed } from '#src/skills/asks/years.ts';

/** By language: what a line ties to Java, or null. A language without lines fails. */
const LINES: Record<string, readonly (readonly [line: string, years: number | null])[]> = {
  en: [
    ['Half a decade of Java', 5],
    ['You have written Java for three years or longer', 3],
    ['18 months of Java', 1.5],
    ['4+ years on the platform, of which 2 as a developer (Java)', 2],
    ['Experience: 5+ years (Java min 3 yrs)', 3],
    ['We have been untangling a decade of Java', null],
  ],
  de: [
    ['Mindestens drei Jahre Erfahrung mit Java', 3],
    ['Zwischen zwei und vier Jahren Java', 2],
    ['Eine zweijährige Erfahrung mit Java', 2],
    ['5 Jahre Berufserfahrung, davon 2 mit Java', 2],
    ['5 Jahre Berufserfahrung in der Softwareentwicklung, idealerweise mit Java', null],
  ],
  fr: [
    ['3 ans d’expérience minimum en Java'.replace('’', "'"), 3],
    ['Un an et demi de Java', 1.5],
    ['5 ans en développement, dont 2 en Java', 2],
  ],
  es: [
    ['Al menos tres años de experiencia con Java', 3],
    ['De 3 a 5 años de experiencia en Java', 3],
    ['Más de 10 años en el sector, al menos 2 con Java', 2],
    ['5 años de experiencia con Go y conocimientos de Java', null],
  ],
  pt: [
    ['Experiência de pelo menos 3 anos com Java em produção', 3],
    ['10 anos de TI, sendo ao menos 3 em Java', 3],
    ['Meia década de Java', 5],
  ],
  nl: [
    ['Minimaal vier jaar ervaring met Java', 4],
    ['5 jaar ervaring als engineer, waarvan minstens 2 met Java', 2],
    ['Anderhalf jaar ervaring met Java', 1.5],
  ],
  pl: [
    ['Co najmniej dwa lata doświadczenia z Java', 2],
    ['min. 5 lat doświadczenia komercyjnego w Java', 5],
    ['Trzyletnie doświadczenie w Java', 3],
  ],
  it: [
    ['Almeno 3 anni di esperienza in Java', 3],
    ['Da due a quattro anni di esperienza con Java', 2],
    ['5 anni di esperienza, di cui 2 con Java', 2],
  ],
  ru: [
    ['Опыт работы с Java от 3 лет', 3],
    ['Не менее двух лет коммерческой разработки на Java', 2],
    ['Полтора года опыта с Java', 1.5],
  ],
  hi: [
    ['Kam se kam 3 saal Java me', 3],
    ['Java me do saal', 2],
    ['Dedh saal se zyada Java', 1.5],
  ],
};

const files = readdirSync(new URL('../../data/durations', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

function yearsOfJava(line: string): number | null {
  const start = line.indexOf('Java');
  return yearsFor(line, [{ start, end: start + 4 }])[0] ?? null;
}

describe('durations', () => {
  it('are told in every language that has a file, by three lines or more', () => {
    expect(DURATIONS).toHaveLength(files.length);
    expect(files.filter((language) => (LINES[language]?.length ?? 0) < 3)).toEqual([]);
  });

  for (const [language, lines] of Object.entries(LINES)) {
    for (const [line, years] of lines) {
      it(`of ${language} are read: ${line}`, () => {
        expect(yearsOfJava(line)).toBe(years);
      });
    }
  }

  it('that no skill is tied to are told all the same', () => {
    expect(yearsNamed('Mindestens 5 Jahre Berufserfahrung')).toEqual([5]);
    expect(yearsNamed('A ten-minute walk, 30 days of leave')).toEqual([]);
  });
});
