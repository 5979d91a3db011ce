import { Unreadable } from './unreadable.ts';

/** Parses JSON. Throws {@link Unreadable}, and says whether the text was cut off. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Messages of JSON.parse differ by browser. Without a closing bracket the file was cut off.
    throw new Unreadable(/[}\]]\s*$/.test(text) ? 'broken' : 'cut-off', String(error));
  }
}
