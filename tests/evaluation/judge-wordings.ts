import { readFileSync } from 'node:fs';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Mention, Need } from '#src/skills/mention.ts';

/** A line with a plausible wording, and its result. */
export interface JudgedLine {
  topic: string;
  text: string;
  wanted: string;
  found: string;
}

const SIGN: Record<Need, string> = { required: '', preferred: '+', mentioned: '~', excluded: '!' };

/** Reads tests/skills/wordings/<name>.tsv (topic, text, skills as in the cases) and extracts the skills. */
export async function judgeWordings(
  name: string,
  find: (ad: Ad) => Promise<Mention[]>,
): Promise<JudgedLine[]> {
  const file = new URL(`../skills/wordings/${name}.tsv`, import.meta.url);
  const judged: JudgedLine[] = [];
  for (const row of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [topic = '', text = '', skills = ''] = row.split('\t');
    const blocks = blocksFromText(text.replaceAll('\\n', '\n'));
    const found = inShort(await find({ title: '', company: '', blocks }));
    judged.push({ topic, text, wanted: skills.split(' ').filter(Boolean).sort().join(' '), found });
  }
  return judged;
}

/** Counts the right lines of each topic and all its lines. */
export function rightByTopic(lines: readonly JudgedLine[]): Map<string, { right: number; all: number }> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { topic, wanted, found } of lines) {
    const { right, all } = counts.get(topic) ?? { right: 0, all: 0 };
    counts.set(topic, { right: right + (wanted === found ? 1 : 0), all: all + 1 });
  }
  return counts;
}

function inShort(mentions: readonly Mention[]): string {
  return mentions
    .map(({ skill, need, years, anyOf }) =>
      [SIGN[need], skill, years === null ? '' : `@${years}`, anyOf === null ? '' : '|a'].join(''),
    )
    .sort()
    .join(' ');
}
