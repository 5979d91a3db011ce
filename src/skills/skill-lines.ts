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

/** A line, and the file that it stands in; or its skill, once it was asked for. */
type Known = { line: string; file: SkillLines } | Skill;

/** The skills of the lines by their ids. A line is read when its skill is first asked for. */
export class SkillsByLine implements ReadonlyMap<string, Skill> {
  readonly #known = new Map<string, Known>();

  /** `more`: further skills, as the user's own. One whose id has a line is passed over. */
  constructor(all: readonly SkillLines[], more: SkillFile) {
    for (const file of all) {
      for (const line of file.lines.split('\n'))
        this.#known.set(line.slice(0, line.indexOf('\t')), { line, file });
    }
    for (const entry of more.skills) {
      if (!this.has(entry.id)) this.#known.set(entry.id, skillOf(entry, more.category, more.kind));
    }
  }

  get size(): number {
    return this.#known.size;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  get(id: string): Skill | undefined {
    const known = this.#known.get(id);
    if (known === undefined || !('line' in known)) return known;
    const skill = skillOf(entryOf(known.line), known.file.category, known.file.kind);
    this.#known.set(id, skill);
    return skill;
  }

  keys(): MapIterator<string> {
    return this.#known.keys();
  }

  *values(): MapIterator<Skill> {
    for (const id of this.#known.keys()) yield this.get(id) as Skill;
  }

  *entries(): MapIterator<[string, Skill]> {
    for (const id of this.#known.keys()) yield [id, this.get(id) as Skill];
  }

  [Symbol.iterator](): MapIterator<[string, Skill]> {
    return this.entries();
  }

  forEach(each: (skill: Skill, id: string, all: ReadonlyMap<string, Skill>) => void): void {
    for (const [id, skill] of this) each(skill, id, this);
  }
}
