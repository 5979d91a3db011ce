import type { Band } from '#src/match/match.ts';
import type { Status } from '#src/posting/progress/progress.ts';
import type { WorkerQuestion } from '../../insights/worker-messages.ts';
import type { CommonGap } from '../../share/common-gaps.ts';
import type { FilterOption } from '../list-filter.ts';
import type { ListQuery } from '../list-query.ts';
import type { ListJudged } from './judged-rows.ts';

/** What the list of many postings depends on. */
export interface ListAsked extends ListJudged {
  query: ListQuery;
  /** ms since 1970. */
  now: number;
  /** The language in which titles are sorted. */
  language: string;
}

/** What is asked for the list. */
export type ListQuestion = WorkerQuestion<ListAsked>;

/** What else the page may ask: which gaps most of these postings have. `report` comes back with the answer. */
export interface GapsQuestion {
  report: number;
  /** Their ids, as JSON. */
  postings: string;
}

/** What can be chosen of all postings, most frequent first. */
export interface ListChoices {
  portals: FilterOption[];
  skills: FilterOption[];
}

/** The list for a question, and how many each choice beside the chosen one would show. */
export interface ListAnswer {
  /** The numbers of the postings to show, in order: the nth id that was ever told has the number n. */
  order: Uint32Array;
  /** The ids that no answer has told before, as JSON: a browser copies a text sooner than as many. Their numbers follow on `known`. */
  ids: string;
  known: number;
  /** Null: yet to be counted, as nothing was held against the user's skills so far. That answer follows. */
  bands: ReadonlyMap<Band, number> | null;
  anyBand: number;
  statuses: ReadonlyMap<Status, number>;
  /** How many postings there are, whatever is looked for. */
  all: number;
  /** As JSON of {@link ListChoices}; null: those of the last answer. */
  choices: string | null;
}

/** The answer to a {@link GapsQuestion}, as the whole list knows them. */
export interface GapsAnswer {
  report: number;
  /** Null where the list went wrong. */
  gaps: CommonGap[] | null;
}

/** What the worker says: the list, how many postings it has read, or what went wrong, in the browser's words. */
export type ListSaid = { turn: number } & ({ read: number } | { list: ListAnswer } | { error: string });
