/** The skill to scroll into view. */
export interface Added {
  skill: string;
}
