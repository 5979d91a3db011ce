import uFuzzy from '@leeoniya/ufuzzy';
import type { Skill } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { unaccented } from './words/unaccented.ts';

/** A search result, with the matching alias if it was not the name. */
export interface FoundSkill {
  skill: Skill;
  alias: string | null;
}

interface Name {
  skill: Skill;
  text: string;
  /** In lower case without accents, as people type it. */
  lower: string;
  words: string[];
  isAlias: boolean;
  /** How well known the skill is, see {@link fame}. */
  fame: number;
}

/** Allows one typo per word. */
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });

/** Rank of a fuzzy match, after all closer ones. */
const FAR = 3;

/**
 * Creates a search over all names of skills. Exact matches come first, then names that start with the query,
 * then words that do, then fuzzy matches. uFuzzy alone would ignore the punctuation of "C++" and ".NET".
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
    // Fuzzy search takes three times as long and is rarely needed.
    const all = found.length < limit ? firstOfEach([...close, ...similar(names, texts, wanted)]) : found;
    return all.slice(0, limit);
  };
}

/** Returns a skill's fame, 0 to about 8: how many skills imply or resemble it. It ranks Python before PyPy. */
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

/**
 * Ranks a name. 0: equals the query. 1: starts with it or has it as a word. 2: has a word that starts with it.
 * 3: none of these.
 */
function rankOf({ lower, words, isAlias }: Name, wanted: string): number {
  if (lower === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  if (!isAlias && words.includes(wanted)) return 1;
  return words.some((word, i) => i > 0 && word.startsWith(wanted)) ? 2 : FAR;
}

/** Ranks equally close names: known skills first, whole words before parts, names before aliases. */
function weight({ fame, words, isAlias }: Name, wanted: string): number {
  return fame + (words.includes(wanted) ? 2 : 0) - (isAlias ? 3 : 0);
}

const byText = (a: Name, b: Name) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1);

function similar(names: readonly Name[], texts: string[], wanted: string): Name[] {
  // uFuzzy ignores punctuation: for "C#" it would return every name with a "c".
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
