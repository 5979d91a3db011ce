import { knownWordsOf } from '#src/skills/names/pattern.ts';
import type { Sense, SkillEntry } from '#src/skills/skill.ts';
import { CASE, CONTEXT, type SkillWordings, type Wordings } from '#src/skills/skill-wordings.ts';
import { textOfLines } from '#src/skills/text-lines.ts';
import { shortNames } from '#src/skills/told-by-name.ts';
import type { AbroadEntry } from './names-abroad.ts';

/**
 * Returns the wordings of all skills in order.
 * @param abroad Names in other languages, by skill id.
 */
export function wordingsOf(
  entries: readonly SkillEntry[],
  abroad: readonly (readonly [string, AbroadEntry])[],
): SkillWordings {
  const numbers = new Map(entries.map(({ id }, n) => [id, n]));
  const known = abroad.flatMap(([id, more]) => (numbers.has(id) ? { n: numbers.get(id), ...more } : []));
  const lines = (lineOf: (entry: SkillEntry) => string) => textOfLines(entries.map(lineOf));
  return {
    names: lines((entry) => shortNames(fields(furtherNames(entry)), entry.name)),
    phrases: lines(({ phrases }) => list(phrases)),
    cues: lines(({ sense }) => list(sense?.cues)),
    not: lines(({ sense }) => list(sense?.not)),
    held: entries.map(({ sense }) => held(sense ?? {})).join(''),
    abroad: textOfLines(known.map(({ n, names, phrases, not }) => fields([[`${n}`], names, phrases, not]))),
    known: [
      ...new Set([
        ...entries.flatMap((entry) => [entry.name, ...furtherNames(entry).flat()].flatMap(knownWordsOf)),
        ...known.flatMap(({ names = [] }) => names.flatMap(knownWordsOf)),
      ]),
    ]
      .sort()
      .join(' '),
  };
}

/** All names of a skill except its own, grouped by kind. */
export const furtherNames = ({ aliases, misspelled, sense }: Wordings): string[][] =>
  [aliases, misspelled, sense?.listed, sense?.proven].map((names = []) => names);

const list = (texts: readonly string[] = []) => texts.join(';');
const fields = (lists: readonly (readonly string[] | undefined)[]) => lists.map(list).join('\t').trimEnd();

const held = ({ exactCase, needsContext }: Sense): number =>
  (exactCase ? CASE : 0) + (needsContext ? CONTEXT : 0);
