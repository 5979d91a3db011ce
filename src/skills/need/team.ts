import TEAMS from '#data/team-fields.json' with { type: 'json' };
import type { Cued, CueHit } from '../cues/cue-index.ts';
import type { Span } from '../text/spans.ts';

/** Context of a sentence that shows who the reader is. */
export interface Surroundings {
  title: string;
  /** Text after the sentence in its block. */
  next: string;
}

const FIELD_OF = new Map<string, string[]>();
for (const [field, words] of Object.entries(TEAMS.fields)) {
  for (const word of words.split(' ')) FIELD_OF.set(word, [...(FIELD_OF.get(word) ?? []), field]);
}

/** Field names that also denote their people: "in sync with DevOps". */
const PEOPLE = new Set(TEAMS.people.split(' '));

/** Returns the fields in a text that teams are named after; a job in a field belongs to its team. */
function fieldsIn(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => FIELD_OF.get(word) ?? []));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[a-zÀ-ɏ]{2,}/g) ?? [];

/** Whether a team in a cue is the reader's own: the ad's title names its field. */
function isOwnTeam(named: string, title: string): boolean {
  const own = fieldsIn(title);
  return [...fieldsIn(named)].some((field) => own.has(field));
}

/** Whether a cue about other people excludes the reader at its place; `whole`: the sentence with what follows. */
export function isOfOthers(
  hit: CueHit,
  place: Span,
  sentence: string,
  ad: Surroundings,
  whole: Cued,
): boolean {
  const { cue } = hit;
  const named = sentence.slice(hit.start, hit.end);
  if (cue.fields && !isCalledByField(sentence.slice(place.start, place.end))) return false;
  if (isOwnTeam(named, ad.title)) return false;
  if (!cue.contrast) return true;
  if (fieldsIn(named).size === 0) return false;
  if (fieldsIn(ad.title).size > 0) return true;
  return whole.hits.some(({ cue }) => cue.family === 'context');
}

function isCalledByField(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => PEOPLE.has(word));
}
