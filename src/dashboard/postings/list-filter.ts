import type { Day } from '#src/posting/facts/day.ts';
import { isStepDue, type Progress } from '#src/posting/progress/progress.ts';
import { unaccented } from '#src/ui/words/unaccented.ts';
import type { StatusFilter } from './list-query.ts';

/** Whether a posting's progress passes the filter. */
export function passesStatus(progress: Progress, wanted: StatusFilter | null, today: Day): boolean {
  if (wanted === 'any-told') return progress.status !== 'seen';
  if (wanted === 'due') return isStepDue(progress, today);
  return wanted === null || progress.status === wanted;
}

const DAY = 86_400_000;

/**
 * Returns the time in ms since 1970 from which postings are shown. `days`: seen within this many days; null is
 * any time.
 */
export const shownSince = (days: number | null, now: number): number =>
  days === null ? Number.NEGATIVE_INFINITY : now - days * DAY;

export const searchedWords = (text: string): string[] => unaccented(text).split(/\s+/).filter(Boolean);

/** Returns the text of a posting that a search looks in. */
export const searchedText = ({ title, company, location, portal }: Searched): string =>
  unaccented([title, company, location, portal].join('\n'));

type Searched = Record<'title' | 'company' | 'location' | 'portal', string>;

/** A filter option, with the number of postings that have it. */
export interface FilterOption {
  id: string;
  number: number;
}

/** Turns counts into options, the most frequent first. */
export function mostFirst(counts: ReadonlyMap<string, number>): FilterOption[] {
  return [...counts]
    .map(([id, number]) => ({ id, number }))
    .sort((a, b) => b.number - a.number || (a.id < b.id ? -1 : 1));
}
