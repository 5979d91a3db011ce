import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';
import { likesOf, skillOf } from './taxonomy.ts';

/**
 * The skills of a category file with names, kinds and kinship alone, as text: a line a skill, its fields apart by tabs, its
 * kin by commas, each by the number of its line among those of all files, in base 36. Thirteen thousand objects take a page ten times as long to parse, and it looks at a few hundred.
 */
export interface SkillLines extends Pick<SkillFile, 'category' | 'title' | 'kind'> {
  lines: string;
}

/** The category files as lines. What is similar stands in both lines; kin that no file defines is left out. */
export function skillLines(files: readonly SkillFile[]): SkillLines[] {
  const all = files.flatMap(({ skills }) => skills);
  const likes = likesOf(new Map(all.map((entry) => [entry.id, entry])));
  const numbers = new Map(all.map(({ id }, n) => [id, n]));
  const numbersOf = (ids: readonly string[] = []) =>
    ids.flatMap((id) => numbers.get(id)?.toString(BASE) ?? []).join();
  const lineOf = ({ id, name, kind, implies }: SkillEntry) =>
    [id, name, kind, numbersOf(implies), numbersOf([...new Set(likes.get(id))])].join('\t').trimEnd();
  return files.map(({ category, title, kind, skills }) => ({
    ...{ category, title, kind },
    lines: skills.map(lineOf).join('\n'),
  }));
}
const BASE = 36;

/** The category files that the lines were made of, as far as the lines tell. */
export function filesOf(files: readonly SkillLines[]): SkillFile[] {
  const all = files.flatMap(({ lines }) => linesIn(lines));
  return files.map(({ lines, ...file }) => ({
    ...file,
    skills: linesIn(lines).map((line) => entryOf(line, all)),
  }));
}

const linesIn = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'));
const idOf = (line: string): string => line.slice(0, line.indexOf('\t'));

/** `all`: the lines of all files. */
function entryOf(line: string, all: readonly string[]): SkillEntry {
  const [id = '', name = '', kind, implies, similar] = line.split('\t');
  const idsOf = (numbers: string) =>
    numbers.split(',').map((number) => idOf(all[Number.parseInt(number, BASE)] as string));
  return {
    ...{ id, name },
    ...(kind && { kind: kind as Kind }),
    ...(implies && { implies: idsOf(implies) }),
    ...(similar && { similar: idsOf(similar) }),
  };
}

/** The skills of the lines by their ids. A line is read when its skill is first asked for. */
export class SkillsByLine implements ReadonlyMap<string, Skill> {
  /** By a skill's number: its line, and the file that it stands in. The user's own skills go on behind. */
  protected readonly lines: string[] = [];
  readonly #files: SkillLines[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #read: Skill[] = [];

  /** `more`: further skills, as the user's own. One whose id has a line is passed over. */
  constructor(all: readonly SkillLines[], more: SkillFile) {
    for (const file of all) {
      for (const line of linesIn(file.lines)) {
        this.#numbers.set(idOf(line), this.#files.push(file) - 1);
        this.lines.push(line);
      }
    }
    for (const entry of more.skills) {
      if (this.has(entry.id)) continue;
      const n = this.size;
      this.#numbers.set(entry.id, n);
      this.#read[n] = skillOf(entry, more.category, more.kind);
    }
  }

  get size(): number {
    return this.#numbers.size;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  get(id: string): Skill | undefined {
    const n = this.numberOf(id);
    return n === undefined ? undefined : this.at(n);
  }

  at(n: number): Skill {
    let skill = this.#read[n];
    if (!skill) {
      const { category, kind } = this.#files[n] as SkillLines;
      skill = skillOf(this.entry(n), category, kind);
      this.#read[n] = skill;
    }
    return skill;
  }

  protected entry(n: number): SkillEntry {
    return entryOf(this.lines[n] as string, this.lines);
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
