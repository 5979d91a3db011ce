import type { Status } from '#src/posting/progress/progress.ts';
import { unaccented } from '#src/ui/unaccented.ts';
import type { StatusFilter } from './list-query.ts';

/** Whether a status is one that a filter lets through. */
export function hasStatus(status: Status, wanted: StatusFilter | null): boolean {
  if (wanted === 'any-told') return status !== 'seen';
  return wanted === null || status === wanted;
}

const DAY = 86_400_000;

/** From when on postings are shown, in ms since 1970; `days`: seen within so many, null: at any time. */
export const shownSince = (days: number | null, now: number): number =>
  days === null ? Number.NEGATIVE_INFINITY : now - days * DAY;

/** The words that are looked for. */
export const searchedWords = (text: string): string[] => unaccented(text).split(/\s+/).filter(Boolean);

/** The text of a posting in which words are looked for. */
export const searchedText = ({ title, company, location, portal }: Searched): string =>
  unaccented([title, company, location, portal].join('\n'));

type Searched = Record<'title' | 'company' | 'location' | 'portal', string>;

/** Something to choose from, with how many postings have it. */
export interface FilterOption {
  id: string;
  number: number;
}

/** Counted choices, the most frequent first. */
export function mostFirst(counts: ReadonlyMap<string, number>): FilterOption[] {
  return [...counts]
    .map(([id, number]) => ({ id, number }))
    .sort((a, b) => b.number - a.number || (a.id < b.id ? -1 : 1));
}
