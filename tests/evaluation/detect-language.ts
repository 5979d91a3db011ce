import { eld } from 'eld/small';
import type { Detected } from '#src/skills/text/written-in.ts';

/** A line with less tells nothing of itself, in characters: it is taken with those that follow it. */
const LEAST = 80;

/**
 * What `browser.i18n.detectLanguage` does for the extension, for commands that run without a browser: the languages of
 * a text, each with its share of the characters, by its lines.
 */
export async function detectLanguage(text: string): Promise<Detected> {
  const sizes = new Map<string, number>();
  let all = 0;
  for (const piece of piecesOf(text)) {
    const found = eld.detect(piece);
    if (!found.language || !found.isReliable()) continue;
    sizes.set(found.language, (sizes.get(found.language) ?? 0) + piece.length);
    all += piece.length;
  }
  const languages = [...sizes].map(([language, size]) => ({ language, percentage: (100 * size) / all }));
  return { isReliable: all * 2 > text.length, languages };
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    open = open === '' ? line : `${open}\n${line}`;
    if (open.length < LEAST) continue;
    pieces.push(open);
    open = '';
  }
  return open === '' ? pieces : [...pieces, open];
}
