import type { Token } from '../text/tokens.ts';
import { type LanguageItem, type LanguageWithLevel, narrower, withLevels } from './language-levels.ts';
import type { LanguageLevel } from './requirement.ts';
import type { WordingHit } from './requirement-index.ts';

/** Languages of which one is enough, with the required level and the indices of the first and last token. */
interface LanguagesAsked {
  values: string[];
  level: LanguageLevel | null;
  first: number;
  last: number;
}

/** Words that are also plain adjectives. Beside an unknown word they say nothing about a language. */
const WEAK: readonly string[] = ['basic', 'good'];

/**
 * Extracts the languages that a sentence requires. A language's name counts only in a chain of words about
 * languages: beside a level ("German (B2)") or a word such as "skills". An unknown word beside it means that
 * "French" is an adjective. `isBelowHeading`: the sentence is below a heading such as "Languages".
 */
export function languagesAsked(
  words: readonly Token[],
  hits: readonly WordingHit[],
  isBelowHeading: boolean,
): LanguagesAsked[] {
  const ors = new Set(hits.filter(({ sign }) => sign === 'or').map(({ first }) => first));
  return chainsOf(words, hits).flatMap((chain) => {
    const items = itemsIn(chain, hits);
    if (!isTrusted(chain, items, words, hits, isBelowHeading)) return [];
    return alternatives(withLevels(items, words, ors), words, ors, hits);
  });
}

interface Chain {
  first: number;
  last: number;
}

const SPOKEN: readonly WordingHit['sign'][] = ['language', 'level', 'about', 'between', 'or'];
const PUNCTUATION = new Set('( ) [ ] , : / + & - – — .'.split(' '));

/** Returns runs of known tokens that contain a language. */
function chainsOf(words: readonly Token[], hits: readonly WordingHit[]): Chain[] {
  const known = new Set<number>();
  for (const { sign, first, last } of hits)
    if (SPOKEN.includes(sign)) for (let n = first; n <= last; n++) known.add(n);
  const isKnown = (n: number) => known.has(n) || PUNCTUATION.has(words[n]?.word ?? '');
  const chains: Chain[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isKnown(first)) continue;
    let last = first;
    while (last + 1 < words.length && isKnown(last + 1)) last++;
    const hasLanguage = hits.some((hit) => hit.sign === 'language' && hit.first >= first && hit.last <= last);
    if (hasLanguage) chains.push({ first, last });
    first = last;
  }
  return chains;
}

/** Returns the languages and levels of a chain in order. Of two levels at one place the longer one wins. */
function itemsIn({ first, last }: Chain, hits: readonly WordingHit[]): LanguageItem[] {
  const inside = hits.filter(
    (hit): hit is LanguageItem =>
      (hit.sign === 'language' || hit.sign === 'level') && hit.first >= first && hit.last <= last,
  );
  const hides = (other: LanguageItem, item: LanguageItem) =>
    other.sign === item.sign &&
    other.first <= item.first &&
    other.last >= item.last &&
    (other.last - other.first > item.last - item.first || inside.indexOf(other) < inside.indexOf(item));
  return inside
    .filter((item) => !inside.some((other) => other !== item && hides(other, item)))
    .sort((a, b) => a.first - b.first);
}

/** Whether a chain is certainly about languages. */
function isTrusted(
  chain: Chain,
  items: readonly LanguageItem[],
  words: readonly Token[],
  hits: readonly WordingHit[],
  isBelowHeading: boolean,
): boolean {
  const isIn = ({ first, last }: WordingHit) => first >= chain.first && last <= chain.last;
  const levels = items.filter(({ sign }) => sign === 'level');
  if (levels.some(({ value }) => !WEAK.includes(value))) return true;
  if (items.some(({ sign, first }) => sign === 'language' && isCompound(words[first]))) return true;
  const isAbout = hits.some((hit) => hit.sign === 'about' && isIn(hit));
  if (!isAbout && levels.length === 0 && !isBelowHeading) return false;
  return (
    isFree(words[chain.first - 1], chain.first, items) && isFree(words[chain.last + 1], chain.last, items)
  );
}

const isCompound = (token: Token | undefined): boolean => (token?.word.length ?? 0) > LONGEST_NAME;

/** Longer words are compounds that name a language skill themselves: "Deutschkenntnisse". */
const LONGEST_NAME = 14;

/** Whether the chain's end is no language, or no possible noun is beside it. */
function isFree(beside: Token | undefined, end: number, items: readonly LanguageItem[]): boolean {
  const isName = items.some(
    ({ sign, first, last }) => sign === 'language' && (first === end || last === end),
  );
  return !isName || beside === undefined || beside.entry.isSign || beside.word.startsWith('§');
}

/** Groups languages of which one is enough. */
function alternatives(
  named: readonly LanguageWithLevel[],
  words: readonly Token[],
  ors: ReadonlySet<number>,
  hits: readonly WordingHit[],
): LanguagesAsked[] {
  const isOr = (n: number) => ors.has(n) || words[n]?.word === '/';
  const asked: LanguagesAsked[] = [];
  const joints = named.map((one, n) => jointBefore(one, named[n - 1], words, isOr, hits));
  for (const [n, { item, level }] of named.entries()) {
    const list = asked.at(-1);
    const isChoice =
      joints[n] === 'or' ||
      (joints[n] === 'comma' && joints.slice(n).find((joint) => joint !== 'comma') === 'or');
    if (list && isChoice) {
      if (!list.values.includes(item.value)) list.values.push(item.value);
      list.level = list.level && level ? narrower(list.level, level) : null;
      list.last = item.last;
    } else asked.push({ values: [item.value], level, first: item.first, last: item.last });
  }
  return asked;
}

/**
 * How a language is joined to the one before it. An "or" counts only if it leads to the language: "or fluent
 * German".
 */
function jointBefore(
  { item }: LanguageWithLevel,
  before: LanguageWithLevel | undefined,
  words: readonly Token[],
  isOr: (n: number) => boolean,
  hits: readonly WordingHit[],
): 'or' | 'comma' | 'and' | null {
  if (!before) return null;
  let at = item.first - 1;
  for (;;) {
    const here = at;
    const level = hits.find(({ sign, last }) => (sign === 'level' || sign === 'about') && last === here);
    if (!level) break;
    at = level.first - 1;
  }
  if (at <= before.item.last) return 'and';
  if (isOr(at)) return 'or';
  const between = words.slice(before.item.last + 1, item.first);
  return between.length === 1 && between[0]?.word === ',' ? 'comma' : 'and';
}
