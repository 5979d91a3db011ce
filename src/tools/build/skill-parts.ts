import DE from '#data/names/de.json' with { type: 'json' };
import ES from '#data/names/es.json' with { type: 'json' };
import FR from '#data/names/fr.json' with { type: 'json' };
import HI from '#data/names/hi.json' with { type: 'json' };
import IT from '#data/names/it.json' with { type: 'json' };
import NL from '#data/names/nl.json' with { type: 'json' };
import PL from '#data/names/pl.json' with { type: 'json' };
import PT from '#data/names/pt.json' with { type: 'json' };
import RU from '#data/names/ru.json' with { type: 'json' };
import { knownWordsOf } from '#src/skills/names/pattern.ts';
import type { Sense, SkillEntry, SkillFile } from '#src/skills/skill.ts';
import { shortLink } from '#src/skills/skill-links.ts';
import type { SkillParts } from '#src/skills/skill-parts.ts';
import { CASE, CONTEXT, type SkillWordings, type Wordings } from '#src/skills/skill-wordings.ts';
import { rowOfAbroad } from '#src/skills/skills-to-find.ts';
import { textOfLines } from '#src/skills/text-lines.ts';
import { shortNames } from '#src/skills/told-by-name.ts';
import { packedOrder } from './packed-order.ts';
import { skillLines } from './skill-lines.ts';

/**
 * How a language names a skill: names in its script, phrase patterns, and phrases where the name means something
 * else.
 */
interface AbroadEntry {
  names?: readonly string[];
  phrases?: readonly string[];
  not?: readonly string[];
}

/** Names of skills in other languages, by skill id. */
export const namesAbroad = (): readonly (readonly [string, AbroadEntry])[] =>
  [DE, ES, FR, HI, IT, NL, PL, PT, RU].flatMap((language) =>
    Object.entries(language as Record<string, AbroadEntry>),
  );

/** Splits the category files into the parts that the package carries. */
export function skillPartsOf(files: readonly SkillFile[]): SkillParts {
  const entries = files.flatMap(({ skills }) => skills);
  const ids = new Set(entries.map(({ id }) => id));
  const abroad = namesAbroad().filter(([id]) => ids.has(id));
  const rows = [
    ...entries.map((entry, n) => [n, [entry.name, ...furtherNames(entry).flat()]] as const),
    ...abroad.map(([, { names = [] }], line) => [rowOfAbroad(line), names] as const),
  ];
  return {
    lines: skillLines(files),
    wordings: wordingsOf(entries, abroad),
    order: packedOrder(new Map(rows)),
    links: textOfLines(entries.map(linksLine)),
  };
}

function linksLine({ url = '', learn = '', ...skill }: SkillEntry): string {
  return `${url && shortLink(url, skill)} ${learn && shortLink(learn, skill)}`.trimEnd();
}

/**
 * Returns the wordings of all skills in order.
 * @param abroad Names in other languages, by skill id.
 */
function wordingsOf(
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
const furtherNames = ({ aliases, misspelled, sense }: Wordings): string[][] =>
  [aliases, misspelled, sense?.listed, sense?.proven].map((names = []) => names);

const list = (texts: readonly string[] = []) => texts.join(';');
const fields = (lists: readonly (readonly string[] | undefined)[]) => lists.map(list).join('\t').trimEnd();

const held = ({ exactCase, needsContext }: Sense): number =>
  (exactCase ? CASE : 0) + (needsContext ? CONTEXT : 0);
