import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { lettersOf, mayEndBehind, orderKeyOfName } from '#src/skills/names/letters.ts';
import { NameOrder } from '#src/skills/names/name-order.ts';
import { humpsOf, knownWordsOf, singularOf, spellingsOf } from '#src/skills/names/pattern.ts';
import { rowOfAbroad } from '#src/skills/skills-to-find.ts';
import { packedOrder } from '#src/tools/build/packed-order.ts';
import { namesAbroad } from '#src/tools/build/skill-parts.ts';
import { taxonomyAsShipped } from '../taxonomy-as-shipped.ts';

/** Returns the letters that find a name, by the words it splits into, and the prefixes that continue it. */
function lettersNeeded(name: string): { whole: Set<string>; begun: Set<string> } {
  const [singular, humps] = [singularOf(name), humpsOf(name)];
  const ways = [
    ...spellingsOf(name),
    ...(singular ? spellingsOf(singular).slice(0, 1) : []),
    ...(humps ? [humps] : []),
  ].map((words) => words.map((word, n) => lettersOf(n === 0 ? word : word.slice(1))));
  const begun = ways.flatMap((words) => words.slice(1).map((_, n) => words.slice(0, n + 1).join('')));
  const told = (letters: string[]) => new Set(letters.filter((some) => some !== ''));
  return { whole: told(ways.map((words) => words.join(''))), begun: told(begun) };
}

/** Returns what some rows' names lack to be found. */
function lacking(order: NameOrder, rows: ReadonlyMap<number, readonly string[]>): string[] {
  const named = remembered((letters, report) => void order.named(letters, report));
  const begun = remembered((letters, report) => order.begun(letters, report));
  return [...rows].flatMap(([row, names]) =>
    names.flatMap((name) => {
      const needed = lettersNeeded(name);
      return [
        ...[...needed.whole].filter((letters) => !named(letters).has(row)).map(() => `${name} itself`),
        ...[...needed.begun].filter((letters) => !begun(letters).has(row)).map(() => `the start of ${name}`),
        ...[...needed.begun].filter((letters) => !order.named(letters, () => {})).map(() => `all of ${name}`),
      ];
    }),
  );
}

function remembered(find: (letters: string, report: (row: number) => void) => void) {
  const known = new Map<string, ReadonlySet<number>>();
  return (letters: string) => {
    let rows = known.get(letters);
    if (!rows) {
      const found = new Set<number>();
      find(letters, (row) => found.add(row));
      known.set(letters, found);
      rows = found;
    }
    return rows;
  };
}

const orderOf = (rows: ReadonlyMap<number, readonly string[]>) =>
  new NameOrder(packedOrder(rows), {
    nameAt: (row, place) => rows.get(row)?.[place] as string,
  });

describe('the order of names as the package has it', () => {
  const { skills } = taxonomyAsShipped(SKILL_FILES);
  const order = new NameOrder(skills.sorted.order, skills);
  const entries = SKILL_FILES.flatMap((file) => file.skills);
  /** All names in data/, by row. */
  const rows = new Map<number, readonly string[]>([
    ...entries.map(({ name, aliases = [], misspelled = [], sense = {} }, n) => {
      const { listed = [], proven = [] } = sense;
      return [n, [name, ...aliases, ...misspelled, ...listed, ...proven]] as const;
    }),
    ...namesAbroad().map(([, { names = [] }], line) => [rowOfAbroad(line), names] as const),
  ]);

  it('leads to every name of the taxonomy', () => {
    expect(lacking(order, rows)).toEqual([]);
  });

  it('leads to no name that is not there', () => {
    const rowsOf = new Map<string, Set<number>>();
    for (const [row, names] of rows)
      for (const key of names.map(orderKeyOfName).filter((key) => key !== ''))
        rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(row));
    const found = remembered((letters, report) => void order.named(letters, report));
    expect(new Map([...rowsOf.keys()].map((key) => [key, found(key)]))).toEqual(rowsOf);
    expect([found('nosuchname').size, order.named('nosuchname', () => {})]).toEqual([0, false]);
  });

  it('comes with all words that are known though they begin no name', () => {
    const known = new Set(skills.sorted.known);
    expect(
      [...rows.values()]
        .flat()
        .flatMap(knownWordsOf)
        .filter((word) => !known.has(word)),
    ).toEqual([]);
  });
});

describe('the order of any names', () => {
  it('leads to all of them', () => {
    const sign = fc.constantFrom(..."aebysiesZQX019 -./+#&_()'éÉжЖß™Ⅳ２ ".split(''));
    const name = fc.array(sign, { minLength: 1, maxLength: 14 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (all) => {
        const rows = new Map(all.map((names, row) => [row * 7001, names]));
        expect(lacking(orderOf(rows), rows)).toEqual([]);
      }),
    );
  });

  it('finds a name by its singular, and what a name begins with', () => {
    const order = orderOf(
      new Map([
        [3, ['Design patterns', 'Wörter']],
        [70, ['FastAPI', 'Fastly']],
      ]),
    );
    const rows = (find: (report: (row: number) => void) => void) => {
      const found: number[] = [];
      find((row) => found.push(row));
      return found;
    };
    expect(rows((report) => order.named('designpattern', report))).toEqual([3]);
    expect(rows((report) => order.begun('fast', report))).toEqual([70]);
    expect(rows((report) => order.begun('fastl', report))).toEqual([]);
    expect([order.named('desi', () => {}), order.named('desj', () => {})]).toEqual([true, false]);
  });

  it('is empty where there are none', () => {
    expect(orderOf(new Map()).named('java', () => {})).toBe(false);
  });

  it('is not made of more than it has room for', () => {
    expect(() => packedOrder(new Map([[1 << 16, ['Java']]]))).toThrow('no room for 65536');
    const many = Array.from({ length: 257 }, (_, n) => `name ${n}`);
    expect(() => packedOrder(new Map([[0, many]]))).toThrow('no room for 256');
  });
});

describe('letters', () => {
  it('are the same however a name is written', () => {
    const written = ['Spring Boot 2', 'spring-boot2', 'SpringBoot/2', 'Ｓpring Boot ２'];
    expect(new Set(written.map(lettersOf))).toEqual(new Set(['springboot2']));
    expect(['R&D', 'C++', 'Кафка', '™'].map(lettersOf)).toEqual(['randd', 'c', 'кафка', 'tm']);
  });

  it('of a name are parted by signs and capitals', () => {
    const parted = (name: string) =>
      Array.from({ length: lettersOf(name).length }, (_, n) => n + 1).filter((letters) =>
        mayEndBehind(name, letters),
      );
    expect([parted('AWS IoT'), parted('Go')]).toEqual([[3, 5, 6], [2]]);
  });
});
