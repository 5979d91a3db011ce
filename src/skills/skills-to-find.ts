import type { PackedOrder } from './names/name-order.ts';
import type { OwnSkill } from './own-skill.ts';
import type { Skill } from './skill.ts';
import type { SkillsByLine } from './skill-lines.ts';
import { NumberedSkills } from './skill-map.ts';
import { type Abroad, type SkillWordings, WordingLines } from './skill-wordings.ts';
import { type Taxonomy, taxonomyOf } from './taxonomy.ts';

/** Packaged data for matching skills. */
export interface FoundBy {
  wordings: SkillWordings;
  order: PackedOrder;
}

/** A taxonomy with all data for matching. */
export interface TaxonomyToFind extends Taxonomy {
  skills: SkillsToFind;
}

/** Builds the taxonomy for matching, without links. Skills are parsed when first met. */
export const taxonomyToFind = (
  named: SkillsByLine,
  by: FoundBy,
  own: readonly OwnSkill[] = [],
): TaxonomyToFind => {
  const skills = new SkillsToFind(named, by, own);
  return { ...taxonomyOf(skills), skills };
};

/** Returns the row of a line of names in other languages; these rows count down from the highest number. */
export const rowOfAbroad = (line: number): number => 0xffff - line;

/** Skills with their matching data. The user's own are numbered after all others, or add names to one of these. */
export class SkillsToFind extends NumberedSkills {
  /** Order of all names, and words that must not be split. */
  readonly sorted: { order: PackedOrder; known: readonly string[] };
  readonly ids: ReadonlyMap<string, number>;
  readonly #named: SkillsByLine;
  readonly #wordings: WordingLines;
  readonly #own: readonly OwnSkill[];

  /** `named`: all skills, including the user's own. */
  constructor(named: SkillsByLine, { wordings, order }: FoundBy, own: readonly OwnSkill[]) {
    super();
    this.ids = named.ids;
    this.sorted = { order, known: wordings.known.split(' ') };
    this.#named = named;
    this.#wordings = new WordingLines(wordings, (n) => named.nameAt(n));
    this.#own = own;
  }

  protected make(n: number): Skill {
    const skill = { ...this.#named.at(n), ...this.#wordings.of(n) };
    const own = this.#own.find(({ id }) => id === skill.id);
    const isFurther = own !== undefined && n < this.#named.lineCount;
    return isFurther ? { ...skill, aliases: [...skill.aliases, ...own.aliases] } : skill;
  }

  /** Returns the name at a place of a row of the order; place 0 is the skill's own name. */
  nameAt(row: number, place: number): string {
    if (row >= this.#named.lineCount) return this.abroadAt(row)?.names[place] ?? '';
    return place === 0 ? this.#named.nameAt(row) : this.#wordings.nameAt(row, place - 1);
  }

  /** Returns the names in another language, if the row holds such. */
  abroadAt(row: number): Abroad | undefined {
    return this.#wordings.abroadAt(rowOfAbroad(row));
  }

  /** Returns the numbers of skills with names from the user, which are in no order. */
  ownNumbers(): number[] {
    return this.#own.map(({ id }) => this.ids.get(id) as number);
  }

  /** Reports all phrases, each with its skill's number. */
  eachPhrase(report: (pattern: string, kind: 'phrase' | 'not', n: number) => void): void {
    this.#wordings.eachPhrase(report);
  }
}
