import compile from 'icu-minify/compile';
import type { Compiled, Message } from '#src/ui/texts/texts.ts';

/** ICU messages by id: the content of a file in data/texts. */
export type WrittenTexts = Readonly<Record<string, string>>;

/** Argument kinds that `piecesOf` does not support: dates and numbers are formatted before. */
const UNKNOWN = /,\s*(?:number|date|time|selectordinal)\b/;

/**
 * Compiles ICU messages to small arrays, so the extension ships no parser. Throws with the text's id if a
 * message is invalid. For the build and the tests.
 */
export function compileTexts(written: WrittenTexts): Compiled {
  return Object.fromEntries(Object.entries(written).map(([id, message]) => [id, compiled(id, message)]));
}

function compiled(id: string, message: string): Message {
  if (UNKNOWN.test(message)) throw new Error(`${id}: ${message}`);
  try {
    return compile(message) as Message;
  } catch (error) {
    throw new Error(`${id}: ${message}`, { cause: error });
  }
}
