import type { CueEntry } from './cue.ts';

/**
 * A file of cues as the extension carries it: without the lines that only tests read, which are two thirds of it. Takes
 * and gives JSON.
 */
export function withoutExamples(file: string): string {
  const entries = JSON.parse(file) as CueEntry[];
  return JSON.stringify(entries.map(({ yes, no, ...cue }) => cue));
}
