import { appendTo } from './append-to.ts';
import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';
import { NumberedSkills } from './skill-map.ts';
import { skillOf } from './taxonomy.ts';
import { linesOfText } from './text-lines.ts';

/**
 * The skills of all category files with names, kinds and kinship alone, as texts with a line a skill: thirteen thousand
 * objects take a page ten times as long to parse, and it looks at a few hundred. What is alike stands together, which packs
 * better than a text with all of each skill.
 */
export interface SkillLines {
  /** The files, and how many skills each has. */
  files: (Pick<SkillFile, 'category' | 'title' | 'kind'> & { size: number })[];
  /** The ids, but for those that the names tell. */
  ids: string;
  names: string;
  /** All kinds, and a sign a skill: for its kind the one so far behind {@link FIRST_KIND}, or a dash where it is its file's. */
  kinds: readonly Kind[];
  kindSigns: string;
  /** Kin by commas, each by the number of its line, in base 36. */
  implies: string;
  /** The same. What is similar stands in one of the two lines. */
  similar: string;
}

export const BASE = 36;

/** The code of the sign for the first kind: "0". */
export const FIRST_KIND = 48;

/** The ids that names most likely have, all of a text at once, as there are thousands: "Spring Boot" is spring-boot. */
export const likelyIds = (names: string): string => names.toLowerCase().replace(/[ ./]/g, '-');

/** The ids of all skills, by their numbers. */
export function idsOf({ ids, names }: SkillLines): string[] {
  const told = linesOfText(ids);
  return linesOfText(likelyIds(names)).map((likely, n) => told[n] || likely);
}

/** The names of all skills, by their numbers. */
export const namesOf = ({ names }: SkillLines): string[] => linesOfText(names);

/** The category files that the lines were made of, as far as the lines tell. */
export function filesOf(lines: SkillLines): SkillFile[] {
  const entries = new EntryLines(lines);
  let n = 0;
  return lines.files.map(({ size, ...file }) => ({
    ...file,
    skills: Array.from({ length: size }, () => entries.at(n++)),
  }));
}

/** The entries of all skills by their numbers, each made when it is asked for. */
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

/** What each skill is similar to, told both ways, by numbers. */
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

/** The skills of the lines by their ids. A line is read when its skill is first asked for. */
export class SkillsByLine extends NumberedSkills {
  readonly ids = new Map<string, number>();
  readonly #entries: EntryLines;
  /** By a skill's number: the file that it stands in. */
  readonly #files: readonly Pick<SkillFile, 'category' | 'kind'>[];
  /** The user's own skills, whose numbers go on behind. */
  readonly #own: readonly Skill[];

  /** `more`: further skills, as the user's own. One whose id has a line is passed over. */
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

  /** How many skills are not of the user's own. */
  get lineCount(): number {
    return this.#files.length;
  }
}
