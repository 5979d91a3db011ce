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
export function withLevels(
  items: readonly LanguageItem[],
  words: readonly Token[],
  ors: ReadonlySet<number>,
): LanguageWithLevel[] {
  const named: LanguageWithLevel[] = [];
  const isPrefix = items[0]?.sign === 'level';
  let current: LanguageLevel | null = null;
  let open: LanguageWithLevel[] = [];
  let last: LanguageItem | null = null;
  for (const [n, item] of items.entries()) {
    if (item.sign === 'language') {
      if (last?.sign === 'language' && !isListed(last, item, words, ors)) current = null;
      if (last?.sign === 'level' && !isPrefix) open = [];
      const one: LanguageWithLevel = { item, level: isPrefix ? current : null };
      named.push(one);
      open.push(one);
    } else {
      const level = item.value as LanguageLevel;
      const isLast = items.slice(n).every(({ sign }) => sign === 'level');
      const looksBack: boolean =
        named.length > 0 &&
        last !== null &&
        isAttached(last, item, words) &&
        (isLast || isFramework(level) || isBracketed(item, words));
      if (!isPrefix) {
        const owners =
          looksBack && last?.sign === 'language' && isBracketed(item, words) ? joinedTo(open, words) : open;
        for (const one of owners) one.level = narrower(one.level, level);
      } else if (looksBack) {
        for (const one of named.slice(-1)) one.level = narrower(one.level, level);
      } else current = last?.sign === 'level' ? narrower(current, level) : level;
    }
    last = item;
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
