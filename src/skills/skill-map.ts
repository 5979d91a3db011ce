import type { Skill } from './skill.ts';

/** Skills by id, each created on first access; a read-only map on top of `get` and `ids`. */
export abstract class SkillMap implements ReadonlyMap<string, Skill> {
  /** Ids in order. */
  protected abstract readonly ids: ReadonlyMap<string, unknown>;

  abstract get(id: string): Skill | undefined;

  get size(): number {
    return this.ids.size;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  keys(): MapIterator<string> {
    return this.ids.keys();
  }

  *values(): MapIterator<Skill> {
    for (const id of this.ids.keys()) yield this.get(id) as Skill;
  }

  *entries(): MapIterator<[string, Skill]> {
    for (const id of this.ids.keys()) yield [id, this.get(id) as Skill];
  }

  [Symbol.iterator](): MapIterator<[string, Skill]> {
    return this.entries();
  }

  forEach(each: (skill: Skill, id: string, all: ReadonlyMap<string, Skill>) => void): void {
    for (const [id, skill] of this) each(skill, id, this);
  }
}

/** Numbered skills, each created once on first access. */
export abstract class NumberedSkills extends SkillMap {
  abstract override readonly ids: ReadonlyMap<string, number>;
  readonly #made: Skill[] = [];

  /** Creates the skill with an existing number. */
  protected abstract make(n: number): Skill;

  get(id: string): Skill | undefined {
    const n = this.ids.get(id);
    return n === undefined ? undefined : this.at(n);
  }

  /** Returns the skill with an existing number. */
  at(n: number): Skill {
    this.#made[n] ??= this.make(n);
    return this.#made[n];
  }
}
