import { foldName } from '#src/posting/text/text.ts';
import type { Skill } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/**
 * Minimum length. Shorter names with one different letter are other things: "Rust" and "Ruse", "Java" and
 * "Lava".
 */
const LEAST = 6;

/** Looks up skills by the names that lists use. */
export interface SkillNames {
  /** Returns the skill with this name or null. Ignores case, accents, punctuation and a remark in brackets. */
  exact(name: string): Skill | null;
  /** Returns the only skill whose name differs by one typo, or null. It is a guess; show it as such. */
  alike(name: string): Skill | null;
}

/** Indexes all names of a taxonomy. A shared name belongs to the skill whose main name it is, else to none. */
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

/**
 * Returns the forms of "Amazon Web Services (AWS)" or "Python (Programming Language)": the whole, without the
 * bracket, and the bracket's content.
 */
function forms(name: string): string[] {
  const [, before = '', inside = ''] = name.match(/^(.+?)\s*\(([^()]+)\)$/) ?? [];
  return [name, before, inside].filter((form) => form !== '');
}

const lower = (name: string) => name.trim().toLowerCase();
/** Keeps letters and digits: "Node.js" becomes "nodejs". A leading dot stays, to tell ".NET" from "net". */
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

/**
 * Whether two names differ by one typo: a letter added, missing or replaced, or two swapped. Never for short
 * names.
 */
export function isTypoOf(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > 1) return false;
  // A digit is a version, not a typo: "Python2" is not "Python3".
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  let start = 0;
  while (a[start] === b[start] && start < a.length) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
