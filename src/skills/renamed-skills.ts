import type { Skill } from './skill.ts';
import { SkillMap } from './skill-map.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * A taxonomy whose skills are called as another language calls them, `names` by their ids; those that have none there keep theirs.
 * It is for what is shown and looked for: texts are read with the names of the taxonomy itself.
 */
export const renamed = (taxonomy: Taxonomy, names: Readonly<Record<string, string>>): Taxonomy => ({
  ...taxonomy,
  skills: new RenamedSkills(taxonomy.skills, names),
});

/** Skills under other names, each made when it is first asked for: of thousands a page shows a few. */
class RenamedSkills extends SkillMap {
  protected readonly ids: ReadonlyMap<string, Skill>;
  readonly #names: Readonly<Record<string, string>>;
  readonly #made = new Map<string, Skill>();

  constructor(all: ReadonlyMap<string, Skill>, names: Readonly<Record<string, string>>) {
    super();
    this.ids = all;
    this.#names = names;
  }

  get(id: string): Skill | undefined {
    const name = this.#names[id];
    const skill = this.ids.get(id);
    if (name === undefined || name === skill?.name || !skill) return skill;
    const made = this.#made.get(id) ?? called(name, skill);
    this.#made.set(id, made);
    return made;
  }
}

/** It is found by its English name all the same. */
const called = (name: string, skill: Skill): Skill => ({
  ...skill,
  name,
  english: skill.name,
  aliases: [skill.name, ...skill.aliases],
});
