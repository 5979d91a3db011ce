import type { Skill, SkillFile } from './skill.ts';
import type { SkillsByLine } from './skill-lines.ts';
import { SkillMap } from './skill-map.ts';
import { reportAll, type SkillTexts } from './skill-texts.ts';
import { listOf, type WordingLines } from './skill-wordings.ts';

/** Skills with what they are found by. Of the user's own, one whose id has a line gives it further names. */
export class SkillsToFind extends SkillMap implements SkillTexts {
  protected readonly ids: ReadonlyMap<string, number>;
  readonly #named: SkillsByLine;
  readonly #wordings: WordingLines;
  readonly #own: SkillFile;
  readonly #read: Skill[] = [];

  /** `named`: the skills by their lines, the user's own among them. */
  constructor(named: SkillsByLine, own: SkillFile, wordings: WordingLines) {
    super();
    this.ids = named.ids;
    this.#named = named;
    this.#own = own;
    this.#wordings = wordings;
  }

  numberOf(id: string): number | undefined {
    return this.ids.get(id);
  }

  get(id: string): Skill | undefined {
    const n = this.ids.get(id);
    return n === undefined ? undefined : this.at(n);
  }

  at(n: number): Skill {
    let skill = this.#read[n];
    if (!skill) {
      skill = { ...this.#named.at(n), ...this.#wordings.of(n) };
      const own = n < this.#named.lines.length && this.#own.skills.find(({ id }) => id === skill?.id);
      if (own) skill.aliases = [...skill.aliases, ...(own.aliases ?? [])];
      this.#read[n] = skill;
    }
    return skill;
  }

  eachName(report: (names: string, from: number, to: number, n: number) => void): void {
    this.#named.lines.forEach((line, n) => {
      const from = line.indexOf('\t') + 1;
      const to = line.indexOf('\t', from);
      report(line, from, to < 0 ? line.length : to, n);
    });
    this.#wordings.names.forEach((names, n) => {
      if (names !== '') report(names, 0, names.length, n);
    });
    for (const { id, name, aliases = [] } of this.#own.skills) {
      reportAll([name, ...aliases], this.numberOf(id) as number, report);
    }
  }

  eachPhrase(report: (phrase: string, n: number) => void): void {
    for (const [n, phrases] of this.#wordings.phrases) {
      for (const phrase of listOf(phrases)) report(phrase, n);
    }
  }
}
