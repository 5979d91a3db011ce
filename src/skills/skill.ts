/** When a hit on the skill's name is the skill, and not the plain word. Absent: every hit is. */
export interface Sense {
  /** The hit must be spelled as in the entry ("Go", "REST", "SAS"): any other case is the plain word. */
  exactCase?: boolean;
  /** The hit counts only beside other skills ("Java, Go") or cue words ("developer", "experience with"). */
  needsContext?: boolean;
  /** Further words that prove the skill when they stand in the same sentence. Patterns, as in `phrases`. */
  cues?: string[];
  /** Longer phrases in which the name is something else ("go to market", "spring semester"). Patterns, as in `phrases`. */
  not?: string[];
  /** Further names, too common to stand alone: spelled like this, and beside other skills only ("TS" in "Node, TS"). */
  listed?: string[];
  /** Further names that other fields use too: spelled like this, and only where a cue stands in the sentence ("ASM" beside "RMAN"). */
  proven?: string[];
}

/** What kind of thing a skill is. data/skills/README.md says what belongs to each. */
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

/** An entry of the taxonomy as it stands in data/skills/<category>.json. */
export interface SkillEntry {
  /** Kebab-case, never changed once published: the user's data refers to it. */
  id: string;
  name: string;
  /** Only where it is another than its file's. */
  kind?: Kind;
  /** Other spellings. Any case; a space also matches a hyphen, a dot or nothing; a version may follow. */
  aliases?: string[];
  /** Wrong spellings that people write. They are found like aliases, and shown nowhere. */
  misspelled?: string[];
  /** Wordings of a concept, in any inflection: `improve|optimize _ performance`. See data/skills/README.md. */
  phrases?: string[];
  /** Ids of the skills that whoever has this one has too. */
  implies?: string[];
  /** Ids of skills close enough that knowing one helps with the other. Read both ways. */
  similar?: string[];
  sense?: Sense;
  /** The official site or documentation. */
  url?: string;
  /** Where one begins to learn it: an https address on another page than `url`. Absent where `url` is that page. */
  learn?: string;
}

/** One file of data/skills. */
export interface SkillFile {
  category: string;
  title: string;
  /** The kind of its skills that do not tell their own. */
  kind: Kind;
  skills: SkillEntry[];
}

/** An entry as the code uses it: every list is there, and it knows its kind and category. */
export interface Skill
  extends Required<
    Pick<SkillEntry, 'id' | 'name' | 'aliases' | 'misspelled' | 'phrases' | 'implies' | 'similar'>
  > {
  kind: Kind;
  category: string;
  sense: Sense | null;
  url: string | null;
  learn: string | null;
  /** Its name in the taxonomy, where `name` is that of another language. */
  english?: string;
}
