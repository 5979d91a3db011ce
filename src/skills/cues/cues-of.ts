import { CUE_FILES } from '#data/cues/index.ts';
import type { Span } from '../text/spans.ts';
import type { Language } from '../text/written-in.ts';
import { type Cued, cueFinder } from './cue-index.ts';

/** Finds the cues of some languages in a text whose skills are at these places. */
export type FindCues = (text: string, skills: readonly Span[]) => Cued;

const finders = new Map<string, FindCues>();

/** Returns the cue finder for these languages, created once for all postings. */
export function findCuesOf(languages: readonly Language[]): FindCues {
  const key = languages.join(' ');
  let find = finders.get(key);
  if (!find) {
    find = cueFinder(languages.flatMap((language) => CUE_FILES[language] ?? []));
    finders.set(key, find);
  }
  return find;
}
