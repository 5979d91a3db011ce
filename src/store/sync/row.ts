import { LEVELS, type Level, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Entry, goneEntry, idOfOwn, ownEntry, trackedEntry } from './entry.ts';

/**
 * An entry as it is synced: `[key, changedAt, ...values]` without field names. Default values at the end are cut
 * off. A row of two is a removal.
 */
export type SyncRow = readonly unknown[];

/** The latest time that a Date can hold, in ms since 1970. */
const END_OF_TIME = 8.64e15;
const MOST_YEARS = 60;
const MOST_ID_CHARS = 4_000;
/** Minimum length of a row that is not a removal. */
const LEAST_PARTS = 3;

/** Encodes an entry as a row. Inverse of {@link entryOf}, but for halves of characters, which no browser stores. */
export function rowOf(entry: Entry): SyncRow {
  const head = [entry.key, entry.changedAt];
  if (entry.kind === 'gone') return head;
  if (entry.kind === 'own') {
    const { name, aliases } = entry.own;
    return trimmed([...head, name.toWellFormed(), aliases.map((alias) => alias.toWellFormed())]);
  }
  const { level, years, lastUsed, note, refused } = entry.skill;
  return trimmed([...head, LEVELS.indexOf(level), years, lastUsed, note.toWellFormed(), refused]);
}

/** Decodes a row, or returns null if it is damaged or of another version. */
export function entryOf(row: unknown): Entry | null {
  if (!Array.isArray(row)) return null;
  const [key, changedAt, ...told] = row as unknown[];
  if (!isId(key) || !isWhole(changedAt, 0, END_OF_TIME)) return null;
  if (told.length === 0) return goneEntry(key, changedAt);
  const id = idOfOwn(key);
  return id === null ? trackedOf(key, changedAt, told) : ownOf(id, changedAt, told);
}

function ownOf(id: string, changedAt: number, [name, aliases = []]: unknown[]): Entry | null {
  if (!isId(id) || typeof name !== 'string' || name === '' || !isTexts(aliases)) return null;
  return ownEntry({ id, name, aliases, changedAt });
}

function trackedOf(skill: string, changedAt: number, told: unknown[]): Entry | null {
  const [at, years = null, lastUsed = null, note = '', refused = []] = told;
  const level: Level | undefined = typeof at === 'number' ? LEVELS[at] : undefined;
  const valid =
    level &&
    isYears(years) &&
    isYear(lastUsed) &&
    typeof note === 'string' &&
    isTexts(refused) &&
    refused.every(isId);
  if (!valid) return null;
  const tracked: TrackedSkill = { skill, level, years, lastUsed, note, refused, changedAt };
  return trackedEntry(tracked);
}

/** As in a stored record: one that cannot be read would count as news at each sync, endlessly. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= MOST_ID_CHARS &&
  value.isWellFormed() &&
  !(value in {});

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isYears = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= MOST_YEARS);

const isYear = (value: unknown): value is number | null => value === null || isWhole(value, 0, 9999);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Removes default values at the end of a row. */
function trimmed(row: unknown[]): SyncRow {
  let length = row.length;
  while (length > LEAST_PARTS && isDefault(row[length - 1])) length -= 1;
  return row.slice(0, length);
}

const isDefault = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
