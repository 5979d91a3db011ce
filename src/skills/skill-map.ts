import type { Skill } from './skill.ts';

/** Skills by their ids, of which each is made when it is first asked for: what a map gives besides follows from that. */
export abstract class SkillMap implements ReadonlyMap<string, Skill> {
  /** The ids, in their order. */
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
