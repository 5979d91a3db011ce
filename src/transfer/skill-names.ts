import { foldName } from '#src/posting/text.ts';
import type { Skill } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { isTypoOf } from './typo.ts';

/** Finds skills by the names that lists give them. */
export interface SkillNames {
  /** The skill of exactly this name, case, accents, signs and a bracketed remark aside; or null. */
  exact(name: string): Skill | null;
  /** The skill whose name is this but for a slip of the finger, where there is just one; or null. A guess: to be shown as such. */
  alike(name: string): Skill | null;
}

/** Puts down all names of a taxonomy. Where two skills share one, it belongs to the one that has it as its own name, else to neither. */
export function skillNames({ skills }: Taxonomy): SkillNames {
  const all = [...skills.values()];
  const tables = [
    table(all, ({ name }) => [name], lower),
    table(all, ({ aliases }) => aliases, lower),
    table(all, ({ name, aliases }) => [name, ...aliases], letters),
  ] as const;
  const lookUp = (name: string) =>
    tables[0].get(lower(name)) ?? tables[1].get(lower(name)) ?? tables[2].get(letters(name)) ?? null;
  return {
    exact: (name) => forms(name).reduce<Skill | null>((found, form) => found ?? lookUp(form), null),
    alike(name) {
      const wanted = letters(name);
      const found = new Set<Skill>();
      for (const [own, skill] of tables[2]) if (skill && isTypoOf(wanted, own)) found.add(skill);
      const [only = null] = found;
      return found.size === 1 ? only : null;
    },
  };
}

/** "Amazon Web Services (AWS)", "Python (Programming Language)": the whole, then without the bracket, then what is in it. */
function forms(name: string): string[] {
  const [, before = '', inside = ''] = name.match(/^(.+?)\s*\(([^()]+)\)$/) ?? [];
  return [name, before, inside].filter((form) => form !== '');
}

const lower = (name: string) => name.trim().toLowerCase();
/** The letters and digits: "Node.js" is "nodejs"; but a leading dot tells ".NET" from "net". */
const letters = (name: string) =>
  (name.trim().startsWith('.') ? '.' : '') + foldName(name).replaceAll(' ', '');

function table(
  skills: readonly Skill[],
  names: (skill: Skill) => readonly string[],
  key: (name: string) => string,
): Map<string, Skill | null> {
  const byName = new Map<string, Skill | null>();
  for (const skill of skills) {
    for (const name of names(skill)) {
      const own = key(name);
      if (own === '') continue;
      const before = byName.get(own);
      byName.set(own, before === undefined || before === skill ? skill : null);
    }
  }
  return byName;
}
