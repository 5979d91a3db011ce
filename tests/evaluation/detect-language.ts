import { eld } from 'eld/small';
import type { Detected } from '#src/skills/text/written-in.ts';

/** Minimum characters to detect a line's language; shorter lines are joined with the following ones. */
const LEAST = 80;

/**
 * Replaces `browser.i18n.detectLanguage` in commands without a browser: the languages of a text with their
 * shares of characters, by line.
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
