import compile from 'icu-minify/compile';
import type { Compiled, Message } from '#src/texts/texts.ts';

/** Texts as ICU messages, by their ids: what a file of data/texts holds. */
export type WrittenTexts = Readonly<Record<string, string>>;

/** Kinds of arguments that `piecesOf` does not fill in: dates and numbers come written. */
const UNKNOWN = /,\s*(?:number|date|time|selectordinal)\b/;

/**
 * Compiles ICU messages to small arrays, so that no parser comes with the extension. Throws, naming the text, where one is
 * written wrongly. For the build and the tests.
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
