import { LISTING } from '../cues/word-forms.ts';
import type { Token } from '../text/tokens.ts';
import { levelRank } from './level-rank.ts';
import { CEFR_LEVELS, type LanguageLevel } from './requirement.ts';
import type { WordingHit } from './requirement-index.ts';

/** A language or level within a chain of known tokens. */
export interface LanguageItem extends WordingHit {
  sign: 'language' | 'level';
}

/** A language and its required level. */
export interface LanguageWithLevel {
  item: LanguageItem;
  level: LanguageLevel | null;
}

const isFramework = (level: LanguageLevel) => (CEFR_LEVELS as readonly string[]).includes(level);

/** Assigns levels to languages. In a chain that begins with a level, levels stand before their languages, else behind them. */
export const withLevels = (
  items: readonly LanguageItem[],
  words: readonly Token[],
  ors: ReadonlySet<number>,
): LanguageWithLevel[] =>
  items[0]?.sign === 'level' ? withLevelsBefore(items, words, ors) : withLevelsBehind(items, words);

/** A level continues for all languages of a list: "fluent German and French". One behind the last or in brackets adds to it. */
function withLevelsBefore(
  items: readonly LanguageItem[],
  words: readonly Token[],
  ors: ReadonlySet<number>,
): LanguageWithLevel[] {
  const named: LanguageWithLevel[] = [];
  const lastLanguage = items.findLastIndex(({ sign }) => sign === 'language');
  let current: LanguageLevel | null = null;
  for (const [n, item] of items.entries()) {
    const before = items[n - 1];
    if (item.sign === 'language') {
      if (before?.sign === 'language' && !isListed(before, item, words, ors)) current = null;
      named.push({ item, level: current });
      continue;
    }
    const level = item.value as LanguageLevel;
    const owner = named.at(-1);
    const mayAdd = n > lastLanguage || isFramework(level) || isBracketed(item, words);
    if (before && owner && mayAdd && isAttached(before, item, words)) {
      owner.level = narrower(owner.level, level);
    } else current = before?.sign === 'level' ? narrower(current, level) : level;
  }
  return named;
}

/** A level belongs to all languages since the level before it: "German and French fluent". In brackets it may belong to fewer. */
function withLevelsBehind(items: readonly LanguageItem[], words: readonly Token[]): LanguageWithLevel[] {
  const named: LanguageWithLevel[] = [];
  let open: LanguageWithLevel[] = [];
  for (const [n, item] of items.entries()) {
    const before = items[n - 1];
    if (item.sign === 'language') {
      if (before?.sign === 'level') open = [];
      const one: LanguageWithLevel = { item, level: null };
      named.push(one);
      open.push(one);
      continue;
    }
    const isOfLast =
      before?.sign === 'language' && isBracketed(item, words) && isAttached(before, item, words);
    const owners = isOfLast ? joinedTo(open, words) : open;
    for (const one of owners) one.level = narrower(one.level, item.value as LanguageLevel);
  }
  return named;
}

/** Whether only list separators are between two languages. */
function isListed(
  before: LanguageItem,
  item: LanguageItem,
  words: readonly Token[],
  ors: ReadonlySet<number>,
): boolean {
  for (let n = before.last + 1; n < item.first; n++) {
    const { word } = words[n] as Token;
    if (!LISTING.has(word) && !ors.has(n) && !BREAKS.has(word) && word !== '/') return false;
  }
  return true;
}

/**
 * Returns the level that is more specific. A CEFR level wins over a word; of two of the same scale, the lower
 * one wins.
 */
export function narrower(before: LanguageLevel | null, level: LanguageLevel): LanguageLevel {
  if (before === null) return level;
  if (isFramework(before) !== isFramework(level)) return isFramework(level) ? level : before;
  return levelRank(level) < levelRank(before) ? level : before;
}

const BREAKS = new Set([',', '&', '+']);

/** Whether only brackets and prepositions are between: "German (B2)", "German at C1". */
function isAttached(before: LanguageItem, item: LanguageItem, words: readonly Token[]): boolean {
  const between = words.slice(before.last + 1, item.first);
  return between.length <= MOST_BETWEEN && !between.some(({ word }) => BREAKS.has(word));
}
const MOST_BETWEEN = 4;

const isBracketed = ({ first }: LanguageItem, words: readonly Token[]): boolean => {
  const before = words.slice(Math.max(0, first - 2), first);
  return before.some(({ word }) => word === '(' || word === '[');
};

/** Returns the last of these languages and those before it up to a comma. */
function joinedTo(open: readonly LanguageWithLevel[], words: readonly Token[]): LanguageWithLevel[] {
  let from = open.length - 1;
  while (from > 0) {
    const [one, other] = [open[from - 1] as LanguageWithLevel, open[from] as LanguageWithLevel];
    if (words.slice(one.item.last + 1, other.item.first).some(({ word }) => word === ',')) break;
    from--;
  }
  return open.slice(from);
}
