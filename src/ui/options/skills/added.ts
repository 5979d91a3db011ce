/** The skill to bring into view. */
export interface Added {
  skill: string;
}
