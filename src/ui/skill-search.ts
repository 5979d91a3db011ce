import uFuzzy from '@leeoniya/ufuzzy';
import type { Skill } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { unaccented } from './unaccented.ts';

/** A skill that was found, and the alias by which, where it was not its name. */
export interface FoundSkill {
  skill: Skill;
  alias: string | null;
}

interface Name {
  skill: Skill;
  text: string;
  /** In lower case and without accents, as it is typed. */
  lower: string;
  words: string[];
  isAlias: boolean;
  /** How well known the skill is: see {@link fame}. */
  fame: number;
}

/** One slip of the finger a word is forgiven. */
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });

/** No name is as close as this: what comes after it is merely like what was typed. */
const FAR = 3;

/**
 * A search over all skills by any of their names. What is typed exactly comes first, then names that begin so, then
 * words that do, and only then what is merely like it: uFuzzy alone would drop the signs of "C++" and ".NET".
 */
export function skillSearch({ skills }: Taxonomy): (query: string, limit?: number) => FoundSkill[] {
  const famous = fame(skills);
  const names = [...skills.values()].flatMap((skill) => namesOf(skill, famous(skill.id)));
  const texts = names.map(({ lower }) => lower);
  return (query, limit = 8) => {
    const wanted = unaccented(query.trim());
    if (wanted === '') return [];
    const close = closeTo(names, wanted);
    const found = firstOfEach(close);
    // What is merely like it takes three times as long to find, and is seldom needed.
    const all = found.length < limit ? firstOfEach([...close, ...similar(names, texts, wanted)]) : found;
    return all.slice(0, limit);
  };
}

/** Python before PyPy: a skill that many others imply or resemble is the one that is meant. 0 to about 8. */
function fame(skills: Taxonomy['skills']): (skill: string) => number {
  const times = new Map<string, number>();
  for (const { implies, similar } of skills.values()) {
    for (const id of [...implies, ...similar]) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return (skill) => Math.log2(1 + (times.get(skill) ?? 0));
}

function namesOf(skill: Skill, fame: number): Name[] {
  const name = (text: string, isAlias: boolean) => {
    const lower = unaccented(text);
    return { skill, text, lower, words: lower.split(/[\s\-/.(]+/), isAlias, fame };
  };
  return [name(skill.name, false), ...skill.aliases.map((alias) => name(alias, true))];
}

function closeTo(names: readonly Name[], wanted: string): Name[] {
  const close: { name: Name; rank: number }[] = [];
  for (const name of names) {
    const rank = rankOf(name, wanted);
    if (rank < FAR) close.push({ name, rank });
  }
  return close
    .sort(
      (a, b) => a.rank - b.rank || weight(b.name, wanted) - weight(a.name, wanted) || byText(a.name, b.name),
    )
    .map(({ name }) => name);
}

/** 0 the very name, 1 begins so or has the very word, 2 has a word that begins so, 3 neither. */
function rankOf({ lower, words, isAlias }: Name, wanted: string): number {
  if (lower === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  if (!isAlias && words.includes(wanted)) return 1;
  return words.some((word, i) => i > 0 && word.startsWith(wanted)) ? 2 : FAR;
}

/** Among names that are equally close: known skills first, whole words before parts, names before aliases. */
function weight({ fame, words, isAlias }: Name, wanted: string): number {
  return fame + (words.includes(wanted) ? 2 : 0) - (isAlias ? 3 : 0);
}

const byText = (a: Name, b: Name) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1);

function similar(names: readonly Name[], texts: string[], wanted: string): Name[] {
  // uFuzzy passes over signs: of "C#" it would find every name with a "c".
  if (wanted.replace(/[^\p{L}\p{N}]/gu, '').length < 3) return [];
  const [ids, info, order] = fuzzy.search(texts, wanted);
  const ranked = order && info ? order.map((at) => info.idx[at]) : (ids ?? []);
  return ranked.flatMap((id) => (id === undefined ? [] : (names[id] ?? [])));
}

function firstOfEach(names: readonly Name[]): FoundSkill[] {
  const found = new Map<string, FoundSkill>();
  for (const { skill, text, isAlias } of names) {
    if (!found.has(skill.id)) found.set(skill.id, { skill, alias: isAlias ? text : null });
  }
  return [...found.values()];
}
