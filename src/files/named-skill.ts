import type { Level } from '#src/skills/tracked-skill.ts';
import { FILE_LIMITS } from './limits.ts';

/** A skill named in a list, with the list's values for it; null if not given. */
export interface NamedSkill {
  name: string;
  level: Level | null;
  years: number | null;
  lastUsed: number | null;
  note: string | null;
  /** Values that could not be read, to report to the user. */
  unread?: readonly UnreadValue[];
}

/** A value that is invalid for its column. */
export interface UnreadValue {
  column: 'level' | 'years' | 'lastUsed';
  text: string;
}

/** Words of other programs for our levels. */
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['learning', /^(?:learning|in training|want to learn|studying)$/i],
  ['basic', /^(?:basic|basics|beginner|novice|elementary|junior|fundamental|low|1(?: ?\/ ?5)?)$/i],
  [
    'solid',
    /^(?:solid|intermediate|medium|proficient|competent|good|working|professional|mid|[23](?: ?\/ ?5)?)$/i,
  ],
  ['expert', /^(?:expert|advanced|master|senior|excellent|fluent|high|[45](?: ?\/ ?5)?)$/i],
];

/** Returns the level that a word means, or null. */
export function levelFrom(text: string): Level | null {
  return LEVEL_WORDS.find(([, words]) => words.test(text.trim()))?.[0] ?? null;
}

/** Parses years ("5", "5+", "2,5 years"), 0 to 60 with one decimal; null for anything else. */
export function yearsFrom(text: string): number | null {
  const [, number] = text.trim().match(/^(\d{1,2}(?:[.,]\d+)?)\s*\+?\s*(?:y|yrs?|years?)?\.?$/i) ?? [];
  const years = Math.round(Number.parseFloat(number?.replace(',', '.') ?? '') * 10) / 10;
  return years >= 0 && years <= 60 ? years : null;
}

/** Returns the year of a date ("2024", "May 2024", "2024-05-01"), or null. */
export function yearIn(text: string): number | null {
  const year = Number(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/)?.[0]);
  return year >= 1950 ? year : null;
}

/** Cleans a name from a list: one line of limited length, empty if it names nothing. */
export function tidyName(text: string): string {
  const name = text
    .toWellFormed()
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) && name.length <= FILE_LIMITS.name ? name : '';
}

/** Merges skills with the same name, keeping the values of each. */
export function onceEach(skills: readonly NamedSkill[]): NamedSkill[] {
  const byName = new Map<string, NamedSkill>();
  for (const skill of skills) {
    const key = skill.name.toLowerCase();
    const before = byName.get(key);
    byName.set(key, before ? filled(before, skill) : skill);
  }
  return [...byName.values()];
}

const filled = (a: NamedSkill, b: NamedSkill): NamedSkill => ({
  name: a.name,
  level: a.level ?? b.level,
  years: a.years ?? b.years,
  lastUsed: a.lastUsed ?? b.lastUsed,
  note: a.note ?? b.note,
  ...unreadOf(a, b),
});

/** Combines the unreadable values. */
export function unreadOf(...told: Pick<NamedSkill, 'unread'>[]): Pick<NamedSkill, 'unread'> {
  const unread = told.flatMap((one) => one.unread ?? []);
  return unread.length > 0 ? { unread } : {};
}
