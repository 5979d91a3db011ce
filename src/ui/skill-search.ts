import uFuzzy from '@leeoniya/ufuzzy';
import type { Skill } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** A skill that was found, and the alias by which, where it was not its name. */
export interface Found {
  skill: Skill;
  alias: string | null;
}

interface Name {
  skill: Skill;
  text: string;
  lower: string;
  isAlias: boolean;
}

/** One slip of the finger a word is forgiven. */
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });

/**
 * A search over all skills by any of their names. What is typed exactly comes first, then names that begin so, then
 * words that do, and only then what is merely like it: uFuzzy alone would drop the signs of "C++" and ".NET".
 */
export function skillSearch({ skills }: Taxonomy): (query: string, limit?: number) => Found[] {
  const names = [...skills.values()].flatMap(namesOf);
  const texts = names.map(({ lower }) => lower);
  return (query, limit = 8) => {
    const wanted = query.trim().toLowerCase();
    if (wanted === '') return [];
    const close = names
      .map((name) => ({ name, rank: rankOf(name, wanted) }))
      .filter(({ rank }) => rank < 3)
      .sort(
        (a, b) =>
          a.rank - b.rank || Number(a.name.isAlias) - Number(b.name.isAlias) || byLength(a.name, b.name),
      )
      .map(({ name }) => name);
    return firstOfEach([...close, ...similar(names, texts, wanted)]).slice(0, limit);
  };
}

function namesOf(skill: Skill): Name[] {
  const name = (text: string, isAlias: boolean) => ({ skill, text, lower: text.toLowerCase(), isAlias });
  return [name(skill.name, false), ...skill.aliases.map((alias) => name(alias, true))];
}

/** 0 the very name, 1 begins so, 2 a word in it does, 3 neither. */
function rankOf({ lower }: Name, wanted: string): number {
  if (lower === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  return lower.split(/[\s\-/.(]+/).some((word, i) => i > 0 && word.startsWith(wanted)) ? 2 : 3;
}

const byLength = (a: Name, b: Name) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1);

function similar(names: readonly Name[], texts: string[], wanted: string): Name[] {
  const [ids, info, order] = fuzzy.search(texts, wanted);
  const ranked = order && info ? order.map((at) => info.idx[at]) : (ids ?? []);
  return ranked.flatMap((id) => (id === undefined ? [] : (names[id] ?? [])));
}

function firstOfEach(names: readonly Name[]): Found[] {
  const found = new Map<string, Found>();
  for (const { skill, text, isAlias } of names) {
    if (!found.has(skill.id)) found.set(skill.id, { skill, alias: isAlias ? text : null });
  }
  return [...found.values()];
}
