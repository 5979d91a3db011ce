import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.ts';

/** Reads lines in the style of many sources: text (a line break is `\\n`), tab, skills as in `case.ts`. */
export function linesOn(topic: 'need' | 'years' | 'alternatives' | 'concepts' | 'sense'): Case[] {
  const rows = readFileSync(join(import.meta.dirname, 'lines', `${topic}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => {
    const [text = '', skills = ''] = row.split('\t');
    return [text.replaceAll('\\n', '\n'), skills];
  });
}
