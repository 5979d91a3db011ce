import { Unreadable } from './unreadable.ts';

/** The value in a text that is to be JSON. Throws {@link Unreadable} where it is none, and tells whether it was cut off. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What JSON.parse says differs by browser; a file that does not end is one that was cut off.
    throw new Unreadable(/[}\]]\s*$/.test(text) ? 'broken' : 'cut-off', String(error));
  }
}
