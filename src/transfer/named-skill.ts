import type { Level } from '#src/skills/tracked-skill.ts';
import { FILE_LIMITS } from './limits.ts';

/** A skill as a list names it, with what the list tells of it; null is what it does not tell. */
export interface NamedSkill {
  name: string;
  level: Level | null;
  years: number | null;
  lastUsed: number | null;
  note: string | null;
  /** What a table tells and we cannot read: the user is told. */
  unread?: readonly UnreadValue[];
}

/** A value that is none of its column. */
export interface UnreadValue {
  column: 'level' | 'years' | 'lastUsed';
  text: string;
}

/** The words of others for our levels. */
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['learning', /^(?:learning|in training|want to learn|studying)$/i],
  ['basic', /^(?:basic|basics|beginner|novice|elementary|junior|fundamental|low|1(?: ?\/ ?5)?)$/i],
  [
    'solid',
    /^(?:solid|intermediate|medium|proficient|competent|good|working|professional|mid|[23](?: ?\/ ?5)?)$/i,
  ],
  ['expert', /^(?:expert|advanced|master|senior|excellent|fluent|high|[45](?: ?\/ ?5)?)$/i],
];

/** The level that a word of a list means, or null. */
export function levelFrom(text: string): Level | null {
  return LEVEL_WORDS.find(([, words]) => words.test(text.trim()))?.[0] ?? null;
}

/** Years as a list writes them ("5", "5+", "2,5 years"), 0 to 60 to one decimal; null for anything else. */
export function yearsFrom(text: string): number | null {
  const [, number] = text.trim().match(/^(\d{1,2}(?:[.,]\d+)?)\s*\+?\s*(?:y|yrs?|years?)?\.?$/i) ?? [];
  const years = Math.round(Number.parseFloat(number?.replace(',', '.') ?? '') * 10) / 10;
  return years >= 0 && years <= 60 ? years : null;
}

/** The calendar year in a date as a list writes it ("2024", "May 2024", "2024-05-01"), or null. */
export function yearIn(text: string): number | null {
  const year = Number(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/)?.[0]);
  return year >= 1950 ? year : null;
}

/** A name as it is taken from a list: one line, no longer than a name is; empty where it names nothing. */
export function tidyName(text: string): string {
  const name = text.replace(/[\s\u00A0]+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(name) && name.length <= FILE_LIMITS.name ? name : '';
}

/** Each name once; where a list names one twice, what either tells of it is kept. */
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

/** What could not be read of either. */
export function unreadOf(...told: Pick<NamedSkill, 'unread'>[]): Pick<NamedSkill, 'unread'> {
  const unread = told.flatMap((one) => one.unread ?? []);
  return unread.length > 0 ? { unread } : {};
}
