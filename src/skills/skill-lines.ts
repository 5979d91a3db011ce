import { appendTo } from './append-to.ts';
import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';
import { NumberedSkills } from './skill-map.ts';
import { skillOf } from './taxonomy.ts';
import { linesOfText } from './text-lines.ts';

/**
 * Skills of all category files as text with one line a skill: names, kinds and kinship. Parsing 9,000 objects
 * takes ten times as long, and a page uses a few hundred. Each field is a text of its own, which compresses
 * better.
 */
export interface SkillLines {
  /** Category files, each with its number of skills. */
  files: (Pick<SkillFile, 'category' | 'title' | 'kind'> & { size: number })[];
  /** Ids that do not follow from the names. */
  ids: string;
  names: string;
  /**
   * All kinds, and one character a skill: its kind as an offset from {@link FIRST_KIND}, or a dash for its
   * file's kind.
   */
  kinds: readonly Kind[];
  kindSigns: string;
  /** Line numbers of implied skills in base 36, separated by commas. */
  implies: string;
  /** Line numbers of similar skills; each pair is listed at one of its two lines. */
  similar: string;
}

export const BASE = 36;

/** Character code of the first kind: "0". */
export const FIRST_KIND = 48;

/** Derives the usual ids from a text of names: "Spring Boot" is spring-boot. One call handles thousands. */
export const likelyIds = (names: string): string => names.toLowerCase().replace(/[ ./]/g, '-');

/** Returns the ids of all skills by number. */
export function idsOf({ ids, names }: SkillLines): string[] {
  const told = linesOfText(ids);
  return linesOfText(likelyIds(names)).map((likely, n) => told[n] || likely);
}

/** Returns the names of all skills by number. */
export const namesOf = ({ names }: SkillLines): string[] => linesOfText(names);

/** Rebuilds the category files from the lines, without what the lines omit. */
export function filesOf(lines: SkillLines): SkillFile[] {
  const entries = new EntryLines(lines);
  let n = 0;
  return lines.files.map(({ size, ...file }) => ({
    ...file,
    skills: Array.from({ length: size }, () => entries.at(n++)),
  }));
}

/** Entries of all skills by number, each created on access. */
class EntryLines {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly #kinds: readonly Kind[];
  readonly #kindSigns: string;
  readonly #implies: readonly string[];
  readonly #similar: string;
  #likes: ReadonlyMap<number, number[]> | null = null;

  constructor(lines: SkillLines) {
    this.ids = idsOf(lines);
    this.names = namesOf(lines);
    this.#kinds = lines.kinds;
    this.#kindSigns = lines.kindSigns;
    this.#implies = linesOfText(lines.implies);
    this.#similar = lines.similar;
  }

  at(n: number): SkillEntry {
    this.#likes ??= likesIn(this.#similar);
    const kind = this.#kinds[this.#kindSigns.charCodeAt(n) - FIRST_KIND];
    const implies = this.#implies[n];
    const likes = this.#likes.get(n);
    const idAt = (number: number) => this.ids[number] as string;
    return {
      ...{ id: idAt(n), name: this.names[n] as string },
      ...(kind && { kind }),
      ...(implies && { implies: numbersIn(implies).map(idAt) }),
      ...(likes && { similar: [...new Set(likes)].map(idAt) }),
    };
  }
}

/** Returns the similar skills of each skill, in both directions, by number. */
function likesIn(similar: string): Map<number, number[]> {
  const likes = new Map<number, number[]>();
  linesOfText(similar).forEach((line, n) => {
    if (line === '') return;
    for (const other of numbersIn(line)) {
      appendTo(likes, n, other);
      appendTo(likes, other, n);
    }
  });
  return likes;
}

const numbersIn = (line: string): number[] => line.split(',').map((number) => Number.parseInt(number, BASE));

/** Skills of the lines by id. A line is parsed on first access. */
export class SkillsByLine extends NumberedSkills {
  readonly ids = new Map<string, number>();
  readonly #entries: EntryLines;
  /** Category file of each skill, by skill number. */
  readonly #files: readonly Pick<SkillFile, 'category' | 'kind'>[];
  /** The user's own skills, numbered after all others. */
  readonly #own: readonly Skill[];

  /** `more`: further skills, such as the user's own. Ids that already have a line are skipped. */
  constructor(lines: SkillLines, more: SkillFile) {
    super();
    this.#entries = new EntryLines(lines);
    this.#files = lines.files.flatMap((file) => new Array(file.size).fill(file));
    this.#entries.ids.forEach((id, n) => void this.ids.set(id, n));
    const own = more.skills.filter(({ id }) => !this.has(id));
    this.#own = own.map((entry) => skillOf(entry, more.category, more.kind));
    for (const { id } of own) this.ids.set(id, this.size);
  }

  protected make(n: number): Skill {
    const file = this.#files[n];
    if (!file) return this.#own[n - this.lineCount] as Skill;
    return skillOf(this.#entries.at(n), file.category, file.kind);
  }

  nameAt(n: number): string {
    return this.#entries.names[n] as string;
  }

  /** Number of skills that are not the user's own. */
  get lineCount(): number {
    return this.#files.length;
  }
}
