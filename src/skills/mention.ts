import type { Section } from './text/section.ts';

/** Strength of a posting's demand for a skill. The UI calls required "must-have" and preferred "nice-to-have". */
export type Need = 'required' | 'preferred' | 'mentioned' | 'excluded';

/** Block number that means the title. */
export const TITLE = -1;

/** Location of a skill: half-open offsets in the text of a block (or of the title, block {@link TITLE}). */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** Reason for a skill's need: the section of the deciding place and the cues there. */
export interface Why {
  section: Section;
  /**
   * Ids of cues (data/cues). Without a deciding cue: "section", "heading", "asked" or "company"; or
   * "asks-nothing" if the classifier found that the whole text asks for nothing.
   */
  by: readonly string[];
  /** Text of the longest of these cues, up to 40 characters. */
  said?: string;
}

/** A skill extracted from a posting. */
export interface Mention {
  skill: string;
  /** All places in reading order; the first is quoted. */
  places: Place[];
  need: Need;
  /** Minimum years required of this skill, or null. */
  years: number | null;
  /** Mentions with the same label are alternatives: one of them is enough. */
  anyOf: string | null;
  /** Reason for its need; absent in older records. Backups include it so that the popup can show it. */
  why?: Why;
  /**
   * How decisive the skill is for a match, 0 to 1, from `withSalience`. Absent in older records and in texts
   * that are no posting.
   */
  salience?: number;
  /** Confidence that it is this skill and required of the reader, 0 to 1. Absent in older records: certain. */
  confidence?: number;
  /** Features of each place that asks for it, replaced by `confidence` before storing. */
  evidence?: (readonly string[])[];
  /** In a posting of several roles: those that ask for it, as the posting calls them. Absent if all do. */
  roles?: string[];
  /** Whether the user marked it as not core. */
  notCore?: boolean;
}

/** Whether the posting requires or prefers it. Skills only mentioned or excluded have no weight. */
export const isAsked = ({ need }: Pick<Mention, 'need'>): boolean =>
  need === 'required' || need === 'preferred';
