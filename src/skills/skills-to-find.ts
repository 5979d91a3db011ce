import type { PackedOrder } from './names/name-order.ts';
import type { OwnSkill } from './own-skill.ts';
import type { Skill } from './skill.ts';
import type { SkillsByLine } from './skill-lines.ts';
import { NumberedSkills } from './skill-map.ts';
import { type Abroad, type SkillWordings, WordingLines } from './skill-wordings.ts';
import { type Taxonomy, taxonomyOf } from './taxonomy.ts';

/** By what skills are found, as the package carries it. */
export interface FoundBy {
  wordings: SkillWordings;
  order: PackedOrder;
}

/** A taxonomy with all that its skills are found by. */
export interface TaxonomyToFind extends Taxonomy {
  skills: SkillsToFind;
}

/** The taxonomy as finding skills takes it: all but the links. A skill is read when it is met. */
export const taxonomyToFind = (
  named: SkillsByLine,
  by: FoundBy,
  own: readonly OwnSkill[] = [],
): TaxonomyToFind => {
  const skills = new SkillsToFind(named, by, own);
  return { ...taxonomyOf(skills), skills };
};

/** What other languages call skills has rows of its own among the names: its first line the last that there may be. */
export const rowOfAbroad = (line: number): number => 0xffff - line;

/** Skills with what they are found by. The user's own have numbers behind all others, or give further names to one of these. */
export class SkillsToFind extends NumberedSkills {
  /** The order of all names, and the words that are known as they are. */
  readonly sorted: { order: PackedOrder; known: readonly string[] };
  readonly ids: ReadonlyMap<string, number>;
  readonly #named: SkillsByLine;
  readonly #wordings: WordingLines;
  readonly #own: readonly OwnSkill[];

  /** `named`: the skills, the user's own among them. */
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

  /** The name at a place of a row of the order: a skill's own comes first. */
  nameAt(row: number, place: number): string {
    if (row >= this.#named.lineCount) return this.abroadAt(row)?.names[place] ?? '';
    return place === 0 ? this.#named.nameAt(row) : this.#wordings.nameAt(row, place - 1);
  }

  /** What another language calls a skill, where the row is one of these. */
  abroadAt(row: number): Abroad | undefined {
    return this.#wordings.abroadAt(rowOfAbroad(row));
  }

  /** The skills that have names from the user, which are in no order. */
  ownNumbers(): number[] {
    return this.#own.map(({ id }) => this.ids.get(id) as number);
  }

  /** Reports all wordings, each with the number of its skill. */
  eachPhrase(report: (pattern: string, kind: 'phrase' | 'not', n: number) => void): void {
    this.#wordings.eachPhrase(report);
  }
}
