export const LEVELS = ['learning', 'basic', 'solid', 'expert'] as const;

/** How well the user knows a skill. `learning` is not known yet: it covers half. */
export type Level = (typeof LEVELS)[number];

/** What the user says of a skill. */
export interface TrackedSkill {
  /** The id of a skill of the taxonomy, or of one of the user's own. */
  skill: string;
  level: Level;
  /** Years of practice, 0 to 60, or null where the user did not say. */
  years: number | null;
  /** The calendar year in which it was last used, or null where the user did not say. */
  lastUsed: number | null;
  /** What the user wrote beside it; may be empty. */
  note: string;
  /** Ids of skills that this one implies by the taxonomy, and that the user says it does not in their case. */
  refused: string[];
  /** When the user last changed it, in ms since 1970. */
  changedAt: number;
}

/** What is said of a skill when it is tracked; what is left out stays as it was said before. */
export type Told = Pick<TrackedSkill, 'skill' | 'level'> & Partial<Omit<TrackedSkill, 'changedAt'>>;

/** What holds of a skill of which the user said no more. */
export const SKILL_DEFAULTS: Pick<TrackedSkill, 'lastUsed' | 'note' | 'refused'> = {
  lastUsed: null,
  note: '',
  refused: [],
};
