import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Need } from '#src/skills/mention.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { Part } from '../benchmark/part-of.ts';
import type { LabelledSkill } from '../scoring/affinity.ts';

/** A line in the style of a language's postings, with an annotator's labels. */
export interface LanguageLine {
  /** Name of its file: a language, or "en-in", the English of Indian recruiters. */
  language: string;
  part: Part;
  /** Topic of the line: need, years, alternatives, concepts, prepositions, traps. */
  topic: string;
  text: string;
  labels: LabelledSkill[];
}

/** Languages with lines. */
export const LANGUAGES: readonly string[] = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => file.replace('.tsv', ''));

/** Reads a language's lines: topic, tab, text (a line break is `\\n`), tab, skills as in tests/skills/cases. */
export function languageLines(language: string, taxonomy: Taxonomy): LanguageLine[] {
  const rows = readFileSync(new URL(`${language}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [topic = '', text = '', skills = ''] = row.split('\t');
    const words = skills.split(' ').filter((word) => word !== '');
    return {
      language,
      part: partOfLine(row),
      topic,
      text: text.replaceAll('\\n', '\n'),
      labels: words.map((word) => labelOf(word, taxonomy)),
    };
  });
}

/** Seals about a third, by the line itself, so nobody chooses. */
function partOfLine(row: string): Part {
  const last = createHash('md5').update(row).digest('hex').at(-1) ?? '';
  return '01234'.includes(last) ? 'sealed' : 'open';
}

const SIGNS: Record<string, Need> = { '': 'required', '+': 'preferred', '~': 'mentioned', '!': 'excluded' };

function labelOf(word: string, taxonomy: Taxonomy): LabelledSkill {
  const [, sign = '', id = '', years, group] =
    /^([+~!]?)([^@|]+)(?:@([\d.]+))?(?:\|(\w+))?$/.exec(word) ?? [];
  if (!taxonomy.skills.has(id)) throw new Error(`no skill ${id}`);
  return {
    skill: skillName(taxonomy, id),
    quotes: [],
    need: SIGNS[sign] as Need,
    years: years === undefined ? null : Number(years),
    anyOf: group ?? null,
  };
}
