/** Meanings of cues, one file each. */
const FAMILIES = [
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

/** Families about a sentence's topic; they and the families about a skill do not hide one another. */
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
 * Side of the skills that a cue applies to: after it, before it, both, or inside its own pattern (`<skill>`).
 * `none` only hides shorter cues inside it ("no problem" hides "no").
 */
type Direction = 'forward' | 'backward' | 'both' | 'within' | 'none';

/** An entry of data/cues/<language>/<family>.json, described in data/cues/README.md. */
export interface CueEntry {
  /** Unique across languages; shown in explanations. */
  id: string;
  /** One meaning in one or several wordings, in the pattern language of data/skills/README.md. */
  pattern: string | readonly string[];
  direction: Direction;
  /** Maximum number of words between the cue and a skill; absent: no limit within the sentence. */
  scope?: number;
  /** Patterns between the cue and a skill that end the scope. */
  ends?: readonly string[];
  /** Patterns; one must directly follow the skill: "with our DevOps **team**". */
  behind?: readonly string[];
  /** Whether it outweighs softening and denial: "Do not apply without Go". */
  over?: boolean;
  /** Whether it applies only to skills that also name a team: "in sync with DevOps". */
  fields?: boolean;
  /** Whether it applies only if the text contrasts the reader with others: "The web team uses Vue; you use Go". */
  contrast?: boolean;
  /** Example lines in which it applies to the skill between stars, and in which it does not. */
  yes: readonly string[];
  no: readonly string[];
}

export interface Cue extends Omit<CueEntry, 'yes' | 'no'> {
  family: Family;
}

/** Cues of a language by family. */
export type CueFiles = Readonly<Partial<Record<Family, readonly Omit<CueEntry, 'yes' | 'no'>[]>>>;
