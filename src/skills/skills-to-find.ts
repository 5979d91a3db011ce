import type { SkillEntry, SkillFile } from './skill.ts';
import { type SkillLines, SkillsByLine } from './skill-lines.ts';
import { reportAll, type SkillTexts } from './skill-texts.ts';
import { listOf, type WordingLines } from './skill-wordings.ts';

/** The skills of the lines with what they are found by. Of the user's own, one whose id has a line gives it further names. */
export class SkillsToFind extends SkillsByLine implements SkillTexts {
  readonly #wordings: WordingLines;
  readonly #own: SkillFile;

  constructor(all: readonly SkillLines[], own: SkillFile, wordings: WordingLines) {
    super(all, own);
    this.#own = own;
    this.#wordings = wordings;
  }

  protected override entry(n: number): SkillEntry {
    const entry = { ...super.entry(n), ...this.#wordings.of(n) };
    const own = this.#own.skills.find(({ id }) => id === entry.id);
    return own ? { ...entry, aliases: [...(entry.aliases ?? []), ...(own.aliases ?? [])] } : entry;
  }

  eachName(report: (names: string, from: number, to: number, n: number) => void): void {
    this.lines.forEach((line, n) => {
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
