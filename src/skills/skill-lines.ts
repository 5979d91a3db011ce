import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';
import { reportAll, type SkillTexts } from './skill-texts.ts';
import { listOf, type WordingLines } from './skill-wordings.ts';
import { likesOf, skillOf } from './taxonomy.ts';

/**
 * The skills of a category file with names, kinds and kinship alone, as text: a line a skill, its fields apart by tabs, the
 * ids of its kin by commas. Thirteen thousand objects take a page ten times as long to parse, and it looks at a few hundred.
 */
export interface SkillLines extends Pick<SkillFile, 'category' | 'title' | 'kind'> {
  lines: string;
}

/** The category files as lines. What is similar stands in both lines. */
export function skillLines(files: readonly SkillFile[]): SkillLines[] {
  const entries = new Map(files.flatMap(({ skills }) => skills.map((entry) => [entry.id, entry])));
  const likes = likesOf(entries);
  return files.map(({ category, title, kind, skills }) => ({
    ...{ category, title, kind },
    lines: skills.map((entry) => lineOf(entry, [...new Set(likes.get(entry.id))])).join('\n'),
  }));
}

function lineOf(
  { id, name, kind = '' as Kind, implies = [] }: SkillEntry,
  similar: readonly string[],
): string {
  return [id, name, kind, implies.join(), similar.join()].join('\t').trimEnd();
}

/** The category files that the lines were made of, as far as the lines tell. */
export function filesOf(all: readonly SkillLines[]): SkillFile[] {
  return all.map(({ lines, ...file }) => ({ ...file, skills: lines.split('\n').map(entryOf) }));
}

function entryOf(line: string): SkillEntry {
  const [id = '', name = '', kind, implies, similar] = line.split('\t');
  return {
    ...{ id, name },
    ...(kind && { kind: kind as Kind }),
    ...(implies && { implies: implies.split(',') }),
    ...(similar && { similar: similar.split(',') }),
  };
}

/** The skills of the lines by their ids, and by their numbers. A line is read when its skill is first asked for. */
export class SkillsByLine implements ReadonlyMap<string, Skill>, SkillTexts {
  readonly #numbers = new Map<string, number>();
  /** By a skill's number: its line and the file that it stands in. */
  readonly #lines: string[] = [];
  readonly #files: SkillLines[] = [];
  readonly #wordings: WordingLines | null;
  /** The user's own skills, whose numbers go on, and further names for those of the lines. */
  readonly #own: Skill[];
  readonly #moreNames: ReadonlyMap<string, readonly string[]>;
  readonly #read: (Skill | undefined)[] = [];

  /**
   * `more`: further skills, as the user's own; with `wordings`, which tell by what a skill is found, the names of one whose
   * id has a line are further names of that one. Without them it is passed over.
   */
  constructor(all: readonly SkillLines[], more: SkillFile, wordings: WordingLines | null = null) {
    for (const file of all) {
      for (const line of file.lines.split('\n')) {
        this.#numbers.set(line.slice(0, line.indexOf('\t')), this.#lines.length);
        this.#lines.push(line);
        this.#files.push(file);
      }
    }
    const known = more.skills.filter(({ id }) => this.#numbers.has(id));
    this.#moreNames = new Map(wordings && known.map(({ id, aliases = [] }) => [id, aliases]));
    this.#own = more.skills
      .filter(({ id }) => !this.#numbers.has(id))
      .map((entry) => skillOf(entry, more.category, more.kind));
    this.#own.forEach(({ id }, n) => void this.#numbers.set(id, this.#lines.length + n));
    this.#wordings = wordings;
  }

  get size(): number {
    return this.#numbers.size;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  get(id: string): Skill | undefined {
    const n = this.#numbers.get(id);
    return n === undefined ? undefined : this.at(n);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  at(n: number): Skill {
    let skill = this.#read[n] ?? this.#own[n - this.#lines.length];
    if (!skill) {
      skill = this.#skillOf(n);
      this.#read[n] = skill;
    }
    return skill;
  }

  #skillOf(n: number): Skill {
    const { category, kind } = this.#files[n] as SkillLines;
    const entry = Object.assign(entryOf(this.#lines[n] as string), this.#wordings?.of(n));
    const more = this.#moreNames.get(entry.id);
    if (more) entry.aliases = [...(entry.aliases ?? []), ...more];
    return skillOf(entry, category, kind);
  }

  eachName(report: (names: string, from: number, to: number, n: number) => void): void {
    this.#lines.forEach((line, n) => {
      const from = line.indexOf('\t') + 1;
      const to = line.indexOf('\t', from);
      report(line, from, to < 0 ? line.length : to, n);
    });
    this.#wordings?.names.forEach((names, n) => {
      if (names !== '') report(names, 0, names.length, n);
    });
    for (const [id, names] of this.#moreNames) reportAll(names, this.#numbers.get(id) as number, report);
    this.#own.forEach(({ name, aliases }, n) => {
      reportAll([name, ...aliases], this.#lines.length + n, report);
    });
  }

  eachPhrase(report: (phrase: string, n: number) => void): void {
    for (const [n, phrases] of this.#wordings?.phrases ?? []) {
      for (const phrase of listOf(phrases)) report(phrase, n);
    }
  }

  keys(): MapIterator<string> {
    return this.#numbers.keys();
  }

  *values(): MapIterator<Skill> {
    for (const id of this.#numbers.keys()) yield this.get(id) as Skill;
  }

  *entries(): MapIterator<[string, Skill]> {
    for (const id of this.#numbers.keys()) yield [id, this.get(id) as Skill];
  }

  [Symbol.iterator](): MapIterator<[string, Skill]> {
    return this.entries();
  }

  forEach(each: (skill: Skill, id: string, all: ReadonlyMap<string, Skill>) => void): void {
    for (const [id, skill] of this) each(skill, id, this);
  }
}
