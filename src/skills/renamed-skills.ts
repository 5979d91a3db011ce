import type { Skill } from './skill.ts';
import { SkillMap } from './skill-map.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * Returns a taxonomy with translated names, `names` by id; others keep theirs. For display and search only:
 * texts are always matched with the taxonomy's own names.
 */
export const renamed = (taxonomy: Taxonomy, names: Readonly<Record<string, string>>): Taxonomy => ({
  ...taxonomy,
  skills: new RenamedSkills(taxonomy.skills, names),
});

/** Renamed skills, each created on first access: a page shows few of thousands. */
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

/** Its English name still finds it. */
const called = (name: string, skill: Skill): Skill => ({
  ...skill,
  name,
  english: skill.name,
  aliases: [skill.name, ...skill.aliases],
});
