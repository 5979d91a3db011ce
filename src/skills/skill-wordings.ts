import type { Sense, SkillEntry } from './skill.ts';
import { linesOfText } from './text-lines.ts';
import { longNames } from './told-by-name.ts';

/**
 * Text forms that identify skills besides their names. As text: parsing 9,000 objects takes sixty times as
 * long, and a posting names a few dozen. Fields are separated by tabs, list items by semicolons.
 */
export interface SkillWordings {
  /**
   * One line a skill: other names, misspellings, and the names that its sense lists and proves, with
   * placeholders for parts of its name (told-by-name.ts).
   */
  names: string;
  /** One line a skill: phrases, cues of its sense, phrases that exclude it. */
  phrases: string;
  cues: string;
  not: string;
  /** One digit a skill: restriction of its sense, {@link CASE}, {@link CONTEXT}, or their sum. */
  held: string;
  /** Names in other languages, one line each: skill number, names, phrases, excluding phrases. */
  abroad: string;
  /** Words of names that must not be split, separated by spaces: `knownWordsOf`. */
  known: string;
}

/** Flags: exact spelling required; other skills or cues required. */
export const CASE = 1;
export const CONTEXT = 2;

/** Text forms of an entry. */
export type Wordings = Pick<SkillEntry, 'aliases' | 'misspelled' | 'phrases' | 'sense'>;

/** Another language's text forms of the skill with this number: names, phrases, excluding phrases. */
export interface Abroad {
  n: number;
  names: readonly string[];
  phrases: readonly string[];
  not: readonly string[];
}

/** Text forms by skill, parsed on access. */
export class WordingLines {
  /** Line of each skill's other names and lists. */
  readonly #names: readonly string[];
  readonly #nameOf: (n: number) => string;
  readonly #phrases: readonly string[];
  readonly #held: string;
  readonly #cues: readonly string[];
  readonly #not: readonly string[];
  /** Lines of names in other languages. */
  readonly abroad: readonly string[];

  /** `nameOf`: returns a skill's name by number. */
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

  /** Returns the name at a place among a skill's other names, of any type. */
  nameAt(n: number, place: number): string {
    const line = this.#names[n] ?? '';
    // Few have more than aliases.
    const names = line.includes('\t') ? line.trimStart().split(/[;\t]+/) : listOf(line);
    return longNames(names[place] ?? '', this.#nameOf(n));
  }

  /** Parses a line of names in another language. */
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

/** Parses a skill's aliases from the line of its other names. */
export const aliasesIn = (line: string, name: string): string[] =>
  listOf(longNames(line.split('\t')[0] ?? '', name));

const NONE: readonly string[] = [];
const listOf = (list: string): string[] => (list === '' ? [] : list.split(';'));
