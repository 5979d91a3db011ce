/** What a cue tells of a skill, which is also the file it stands in. */
export const FAMILIES = [
  'soften',
  'demand',
  'deny',
  'other-people',
  'past',
  'teach',
  'company',
  'context',
  'worked-with',
  'made',
  'ask',
  'work',
  'self',
  'boast',
  'legal',
  'choice',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Families that tell what a sentence is about; they and those that judge a skill do not hide one another. */
export const TONES: ReadonlySet<Family> = new Set([
  'worked-with',
  'made',
  'ask',
  'work',
  'self',
  'boast',
  'legal',
]);

/**
 * Which skills a cue speaks of: those behind it, before it, on both sides, or the ones that its own pattern names
 * (`<skill>`). A `none` only hides the shorter cues that lie within it ("no problem" hides "no").
 */
export type Direction = 'forward' | 'backward' | 'both' | 'within' | 'none';

/** An entry of data/cues/<language>/<family>.json, as data/cues/README.md describes it. */
export interface CueEntry {
  /** Unique in all languages: what an explanation names. */
  id: string;
  /** One idea in one or several wordings, in the language of data/skills/README.md. */
  pattern: string | readonly string[];
  direction: Direction;
  /** How many words may stand between the cue and what it speaks of; absent: as many as the sentence has. */
  scope?: number;
  /** Patterns between the cue and a skill that keep it from reaching there. */
  ends?: readonly string[];
  /** Patterns of which one must stand right behind the skill: "with our DevOps **team**". */
  behind?: readonly string[];
  /** Whether it holds whatever else softens or denies: "Do not apply without Go". */
  over?: boolean;
  /** Whether it counts only for a skill that people are called after: "in sync with DevOps". */
  fields?: boolean;
  /** Whether it counts only where the text tells the reader apart from whom it names: "The web team uses Vue; you use Go". */
  contrast?: boolean;
  /** Lines in which it speaks of the skill between stars, and in which it does not. */
  yes: readonly string[];
  no: readonly string[];
}

export interface Cue extends Omit<CueEntry, 'yes' | 'no'> {
  family: Family;
}

/** The cues of a language, by family. */
export type CueFiles = Readonly<Partial<Record<Family, readonly Omit<CueEntry, 'yes' | 'no'>[]>>>;
