import type { Sense, SkillEntry } from './skill.ts';
import { linesOfText } from './text-lines.ts';
import { longNames } from './told-by-name.ts';

/**
 * By what skills are found in a text, besides their names, as text: thirteen thousand objects take sixty times as long to
 * parse, and a posting names a few dozen of them. Fields stand apart by tabs, and what is in a list by semicolons.
 */
export interface SkillWordings {
  /**
   * A line a skill: its other names, its wrong spellings, and the names that its sense lists and proves, with signs for what
   * its name tells (told-by-name.ts).
   */
  names: string;
  /** The same of its phrases, of its sense's cues, and of what it is not. */
  phrases: string;
  cues: string;
  not: string;
  /** A digit a skill: what its sense is held to, {@link CASE}, {@link CONTEXT}, or both added. */
  held: string;
  /** What other languages call a skill, a line each: its number, names, phrases, and phrases in which it is something else. */
  abroad: string;
  /** Words of names that are known as they are, by spaces: `knownWordsOf`. */
  known: string;
}

/** The spelling of the entry, and other skills or cues around. */
export const CASE = 1;
export const CONTEXT = 2;

/** What an entry has of these. */
export type Wordings = Pick<SkillEntry, 'aliases' | 'misspelled' | 'phrases' | 'sense'>;

/** What a language calls the skill with this number: names, wordings, and phrases in which it is something else. */
export interface Abroad {
  n: number;
  names: readonly string[];
  phrases: readonly string[];
  not: readonly string[];
}

/** The wordings of one skill after the other, each read when it is asked for. */
export class WordingLines {
  /** The line of each skill's further names, and the lists in it. */
  readonly #names: readonly string[];
  readonly #nameOf: (n: number) => string;
  readonly #phrases: readonly string[];
  readonly #held: string;
  readonly #cues: readonly string[];
  readonly #not: readonly string[];
  /** The lines of what other languages call skills. */
  readonly abroad: readonly string[];

  /** `nameOf`: the name of a skill by its number. */
  constructor(wordings: SkillWordings, nameOf: (n: number) => string) {
    this.#names = linesOfText(wordings.names);
    this.#nameOf = nameOf;
    this.#phrases = linesOfText(wordings.phrases);
    this.#held = wordings.held;
    this.#cues = linesOfText(wordings.cues);
    this.#not = linesOfText(wordings.not);
    this.abroad = linesOfText(wordings.abroad);
  }

  of(n: number): Wordings {
    const line = this.#names[n];
    const [aliases, misspelled, listed, proven] = line ? longNames(line, this.#nameOf(n)).split('\t') : NONE;
    const phrases = this.#phrases[n];
    const sense = this.#senseOf(n, listed, proven);
    return {
      ...(aliases && { aliases: listOf(aliases) }),
      ...(misspelled && { misspelled: listOf(misspelled) }),
      ...(phrases && { phrases: listOf(phrases) }),
      ...(sense && { sense }),
    };
  }

  #senseOf(n: number, listed = '', proven = ''): Sense | null {
    const held = Number(this.#held.charAt(n));
    const [cues = '', not = ''] = [this.#cues[n], this.#not[n]];
    if (held === 0 && cues + not + listed + proven === '') return null;
    return {
      ...(held & CASE && { exactCase: true }),
      ...(held & CONTEXT && { needsContext: true }),
      ...(cues && { cues: listOf(cues) }),
      ...(not && { not: listOf(not) }),
      ...(listed && { listed: listOf(listed) }),
      ...(proven && { proven: listOf(proven) }),
    };
  }

  /** The further name of a skill at a place, whatever it is. */
  nameAt(n: number, place: number): string {
    const line = this.#names[n] ?? '';
    // Few have more than aliases.
    const names = line.includes('\t') ? line.trimStart().split(/[;\t]+/) : listOf(line);
    return longNames(names[place] ?? '', this.#nameOf(n));
  }

  /** What a language calls a skill, by its line. */
  abroadAt(line: number): Abroad | undefined {
    const [n, names = '', phrases = '', not = ''] = this.abroad[line]?.split('\t') ?? [];
    if (n === undefined) return undefined;
    return { n: Number(n), names: listOf(names), phrases: listOf(phrases), not: listOf(not) };
  }

  eachPhrase(report: (pattern: string, kind: 'phrase' | 'not', n: number) => void): void {
    this.#phrases.forEach((phrases, n) => {
      for (const pattern of listOf(phrases)) report(pattern, 'phrase', n);
    });
    this.abroad.forEach((_, line) => {
      const { n, phrases, not } = this.abroadAt(line) as Abroad;
      for (const pattern of phrases) report(pattern, 'phrase', n);
      for (const pattern of not) report(pattern, 'not', n);
    });
  }
}

/** The other names of a skill, by the line of its further names. */
export const aliasesIn = (line: string, name: string): string[] =>
  listOf(longNames(line.split('\t')[0] ?? '', name));

const NONE: readonly string[] = [];
const listOf = (list: string): string[] => (list === '' ? [] : list.split(';'));
