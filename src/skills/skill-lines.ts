import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';
import { SkillMap } from './skill-map.ts';
import { likesOf, skillOf } from './taxonomy.ts';

/**
 * The skills of a category file with names, kinds and kinship alone, as text: a line a skill, its fields apart by tabs, its
 * kin by commas, each by the number of its line among those of all files, in base 36. An id that its name tells is left
 * out. Thirteen thousand objects take a page ten times as long to parse, and it looks at a few hundred.
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
    [id === likelyIds(name) ? '' : id, name, kind, numbersOf(implies), numbersOf([...new Set(likes.get(id))])]
      .join('\t')
      .trimEnd();
  return files.map(({ category, title, kind, skills }) => ({
    ...{ category, title, kind },
    lines: skills.map(lineOf).join('\n'),
  }));
}
const BASE = 36;

/** The ids that names most likely have, all of a text at once, as there are thousands: "Spring Boot" is spring-boot. */
const likelyIds = (names: string): string => names.toLowerCase().replace(/[ ./]/g, '-');

/** The ids of all skills, by their numbers. */
export function idsOf(files: readonly SkillLines[]): string[] {
  return files.flatMap(({ lines }) => {
    const likely = linesIn(likelyIds(lines));
    return linesIn(lines).map((line, n) => fieldOf(line, 0) || fieldOf(likely[n] as string, 1));
  });
}

/** The names of all skills, by their numbers. */
export function namesOf(files: readonly SkillLines[]): string[] {
  return files.flatMap(({ lines }) => linesIn(lines).map((line) => fieldOf(line, 1)));
}

function fieldOf(line: string, field: 0 | 1): string {
  const start = field === 0 ? 0 : line.indexOf('\t') + 1;
  const end = line.indexOf('\t', start);
  return line.slice(start, end < 0 ? line.length : end);
}

/** The category files that the lines were made of, as far as the lines tell. */
export function filesOf(files: readonly SkillLines[]): SkillFile[] {
  const ids = idsOf(files);
  let n = 0;
  return files.map(({ lines, ...file }) => ({
    ...file,
    skills: linesIn(lines).map((line) => entryOf(line, n++, ids)),
  }));
}

const linesIn = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'));

/** `n`: the number of the line's skill; `ids`: those of all. */
function entryOf(line: string, n: number, ids: readonly string[]): SkillEntry {
  const [, name = '', kind, implies, similar] = line.split('\t');
  const kinOf = (numbers: string) =>
    numbers.split(',').map((number) => ids[Number.parseInt(number, BASE)] as string);
  return {
    ...{ id: ids[n] as string, name },
    ...(kind && { kind: kind as Kind }),
    ...(implies && { implies: kinOf(implies) }),
    ...(similar && { similar: kinOf(similar) }),
  };
}

/** The skills of the lines by their ids. A line is read when its skill is first asked for. */
export class SkillsByLine extends SkillMap {
  /** By a skill's number: its line, and the file that it stands in. The user's own skills go on behind. */
  readonly lines: string[] = [];
  readonly #files: SkillLines[] = [];
  readonly #idOf: readonly string[];
  readonly ids = new Map<string, number>();
  readonly #read: Skill[] = [];

  /** `more`: further skills, as the user's own. One whose id has a line is passed over. */
  constructor(all: readonly SkillLines[], more: SkillFile) {
    super();
    for (const file of all) {
      for (const line of linesIn(file.lines)) {
        this.lines.push(line);
        this.#files.push(file);
      }
    }
    this.#idOf = idsOf(all);
    this.#idOf.forEach((id, n) => void this.ids.set(id, n));
    for (const entry of more.skills) {
      if (this.has(entry.id)) continue;
      const n = this.size;
      this.ids.set(entry.id, n);
      this.#read[n] = skillOf(entry, more.category, more.kind);
    }
  }

  get(id: string): Skill | undefined {
    const n = this.ids.get(id);
    return n === undefined ? undefined : this.at(n);
  }

  at(n: number): Skill {
    let skill = this.#read[n];
    if (!skill) {
      const { category, kind } = this.#files[n] as SkillLines;
      skill = skillOf(entryOf(this.lines[n] as string, n, this.#idOf), category, kind);
      this.#read[n] = skill;
    }
    return skill;
  }
}
