/** Conditions for an ambiguous name to mean the skill. Absent: it always does. */
export interface Sense {
  /** Whether the spelling must match the entry ("Go", "REST", "SAS"); any other case is the ordinary word. */
  exactCase?: boolean;
  /** Whether other skills ("Java, Go") or cue words ("developer", "experience with") must be nearby. */
  needsContext?: boolean;
  /** Patterns, as in `phrases`, that prove the skill in the same sentence. */
  cues?: string[];
  /** Patterns, as in `phrases`, in which the name means something else ("go to market", "spring semester"). */
  not?: string[];
  /** Names too common to count alone: exact spelling, and beside other skills only ("TS" in "Node, TS"). */
  listed?: string[];
  /** Names that other fields use too: exact spelling, and only with a cue in the sentence ("ASM" beside "RMAN"). */
  proven?: string[];
}

/** Kinds of skills; data/skills/README.md describes each. */
export const KINDS = [
  'language',
  'framework',
  'platform',
  'database',
  'tool',
  'product',
  'standard',
  'field',
  'method',
  'practice',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of ideas, which one understands rather than does. Readers differ on when a text asks for one. */
const IDEAS: readonly Kind[] = ['field', 'method', 'practice'];

/** Whether a skill of this kind is learned by doing: a mentor names Terraform before scalability. */
export const isConcrete = (kind: Kind | null): boolean => kind !== null && !IDEAS.includes(kind);

/** A taxonomy entry as written in data/skills/<category>.json. */
export interface SkillEntry {
  /** Kebab-case, never changed once published: stored user data refers to it. */
  id: string;
  name: string;
  /** Set only if it differs from the file's kind. */
  kind?: Kind;
  /** Other spellings in any case. A space also matches a hyphen, a dot or nothing; a version may follow. */
  aliases?: string[];
  /** Common misspellings: matched like aliases, never displayed. */
  misspelled?: string[];
  /** Phrases for a concept, in any inflection: `improve|optimize _ performance`. See data/skills/README.md. */
  phrases?: string[];
  /** Ids of skills that everybody with this one also has. */
  implies?: string[];
  /** Ids of skills close enough to help with this one. Symmetric. */
  similar?: string[];
  sense?: Sense;
  /** Official site or documentation. */
  url?: string;
  /** Page for beginners: https, different from `url`. Absent if `url` serves that purpose. */
  learn?: string;
}

/** One file of data/skills. */
export interface SkillFile {
  category: string;
  title: string;
  /** Kind of its skills unless they state their own. */
  kind: Kind;
  skills: SkillEntry[];
}

/** An entry with defaults filled in: all lists, its kind and its category. */
export interface Skill
  extends Required<
    Pick<SkillEntry, 'id' | 'name' | 'aliases' | 'misspelled' | 'phrases' | 'implies' | 'similar'>
  > {
  kind: Kind;
  category: string;
  sense: Sense | null;
  url: string | null;
  learn: string | null;
  /** Its taxonomy name, if `name` is translated. */
  english?: string;
}
