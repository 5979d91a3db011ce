export const LEVELS = ['learning', 'basic', 'solid', 'expert'] as const;

/** How well the user knows a skill. `learning` counts as half. */
export type Level = (typeof LEVELS)[number];

/** The user's record of a skill. */
export interface TrackedSkill {
  /** Id of a taxonomy skill or of a user's own. */
  skill: string;
  level: Level;
  /** Years of practice, 0 to 60, or null if not set. */
  years: number | null;
  /** Calendar year of last use, or null if not set. */
  lastUsed: number | null;
  /** The user's note; may be empty. */
  note: string;
  /** Ids of implied skills that the user says they lack. */
  refused: string[];
  /** Time of the user's last change, in ms since 1970. */
  changedAt: number;
}

/** Input for tracking a skill; omitted fields keep their values. */
export type Told = Pick<TrackedSkill, 'skill' | 'level'> & Partial<Omit<TrackedSkill, 'changedAt'>>;

/** Values of a skill for which the user has set nothing else. */
export const SKILL_DEFAULTS: Pick<TrackedSkill, 'lastUsed' | 'note' | 'refused'> = {
  lastUsed: null,
  note: '',
  refused: [],
};
