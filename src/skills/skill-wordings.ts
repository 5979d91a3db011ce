import type { Sense, SkillEntry } from './skill.ts';

/**
 * By what skills are found in a text, besides their names, as text: thirteen thousand objects take sixty times as long to
 * parse, and a posting names a few dozen of them. Fields stand apart by tabs, and what is in a list by semicolons.
 */
export interface SkillWordings {
  /** A line a skill: its other names, its wrong spellings, and the names that its sense lists and proves. */
  names: string;
  /** A line for each skill that has any: its number, and its phrases. */
  phrases: string;
  /** A line for each skill that has a sense: its number, what it is held to, its cues, and what it is not. */
  senses: string;
}

/** What an entry has of these. */
export type Wordings = Pick<SkillEntry, 'aliases' | 'misspelled' | 'phrases' | 'sense'>;

/** The wordings of all skills, in their order. */
export function wordingsOf(entries: readonly Wordings[]): SkillWordings {
  const lines = (lineOf: (entry: Wordings, n: number) => string | undefined) =>
    entries.flatMap((entry, n) => lineOf(entry, n) ?? NO_LINE).join('\n');
  return {
    names: lines(({ aliases, misspelled, sense }) =>
      fields([aliases, misspelled, sense?.listed, sense?.proven]),
    ),
    phrases: lines(({ phrases }, n) => phrases && `${n}\t${phrases.join(';')}`),
    senses: lines(({ sense }, n) => sense && fields([[`${n}`], held(sense), sense.cues, sense.not])),
  };
}

const NO_LINE: string[] = [];

const fields = (lists: readonly (readonly string[] | undefined)[]) =>
  lists
    .map((list = []) => list.join(';'))
    .join('\t')
    .trimEnd();

const held = ({ exactCase, needsContext }: Sense) => [
  ...(exactCase ? ['case'] : []),
  ...(needsContext ? ['context'] : []),
];

/** The wordings of one skill after the other, each read when it is asked for. */
export class WordingLines {
  /** The line of each skill's further names, and the lists in it. */
  readonly names: readonly string[];
  /** The phrases of the skills that have any, by the skill's number. */
  readonly phrases: ReadonlyMap<number, string>;
  readonly #senses: ReadonlyMap<number, string>;

  constructor({ names, phrases, senses }: SkillWordings) {
    this.names = names.split('\n');
    this.phrases = numbered(phrases);
    this.#senses = numbered(senses);
  }

  of(n: number): Wordings {
    const [aliases, misspelled, listed, proven] = (this.names[n] ?? '').split('\t');
    const phrases = this.phrases.get(n);
    const sense = this.#senses.get(n);
    return {
      ...(aliases && { aliases: listOf(aliases) }),
      ...(misspelled && { misspelled: listOf(misspelled) }),
      ...(phrases && { phrases: listOf(phrases) }),
      ...(sense !== undefined && { sense: senseOf(sense, listed, proven) }),
    };
  }
}

/** The other names of a skill, by the line of its further names. */
export const aliasesIn = (line = ''): string[] => listOf(line.split('\t')[0] ?? '');

export const listOf = (list: string): string[] => (list === '' ? [] : list.split(';'));

function senseOf(line: string, listed = '', proven = ''): Sense {
  const [held = '', cues, not] = line.split('\t');
  return {
    ...(held.includes('case') && { exactCase: true }),
    ...(held.includes('context') && { needsContext: true }),
    ...(cues && { cues: listOf(cues) }),
    ...(not && { not: listOf(not) }),
    ...(listed && { listed: listOf(listed) }),
    ...(proven && { proven: listOf(proven) }),
  };
}

function numbered(text: string): Map<number, string> {
  if (text === '') return new Map();
  return new Map(
    text.split('\n').map((line) => {
      const end = line.indexOf('\t');
      return end < 0 ? [Number(line), ''] : [Number(line.slice(0, end)), line.slice(end + 1)];
    }),
  );
}
