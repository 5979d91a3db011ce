import type { Section } from './text/section.ts';

/** What the posting asks of a skill. In the UI, required is "must-have" and preferred is "nice-to-have". */
export type Need = 'required' | 'preferred' | 'mentioned' | 'excluded';

/** The number that stands for the title where a block's number is asked for. */
export const TITLE = -1;

/** Where a skill stands: half-open offsets into the text of a block (or of the title, block {@link TITLE}). */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** Why a skill has its need: where the place stands that gives it, and what says so there. */
export interface Why {
  section: Section;
  /** Ids of cues (data/cues), or, where no cue decided, what did: "section", "heading", "asked", "company"; or
   * "asks-nothing", where a learned decision says so of the text as a whole. */
  by: readonly string[];
  /** The words of the longest of these cues, no more than 40 letters of them. */
  said?: string;
}

/** A skill found in a posting. */
export interface Mention {
  skill: string;
  /** Every place where it stands, in order of reading; the first is the one to quote. */
  places: Place[];
  need: Need;
  /** The least number of years asked for this very skill, or null. */
  years: number | null;
  /** Mentions with the same label are alternatives: one of them is enough. */
  anyOf: string | null;
  /** Why it has its need; absent in what was found before that was kept. A backup has it, so that the popup can say it. */
  why?: Why;
  /**
   * How much it decides whether somebody fits, 0 to 1, as `withSalience` judges it; absent in what was found before
   * that was told, and in a text that is no posting.
   */
  salience?: number;
  /** How sure it is that it is this skill and asked of the reader, 0 to 1. Absent in older mentions, which count as sure. */
  confidence?: number;
  /** The signs of each place that asks for it: replaced by `confidence` before it is stored. */
  evidence?: (readonly string[])[];
  /** Whether the user said of it that it is not core for them. */
  notCore?: boolean;
}

/** Whether the posting asks for it, as a must-have or a nice-to-have. What is only named, or not wanted, counts nothing. */
export const isAsked = ({ need }: Pick<Mention, 'need'>): boolean =>
  need === 'required' || need === 'preferred';
