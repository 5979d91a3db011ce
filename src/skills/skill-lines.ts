import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';
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
      for (const line of file.lines.split('\n')) {
        this.#numbers.set(line.slice(0, line.indexOf('\t')), this.#files.push(file) - 1);
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
    return entryOf(this.lines[n] as string);
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
