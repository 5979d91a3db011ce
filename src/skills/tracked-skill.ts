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
  /** When the user last changed it, in ms since 1970. */
  changedAt: number;
}
