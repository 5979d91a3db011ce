import type { Cued, CueHit } from '../cues/cue-index.ts';
import { speaksOf } from '../cues/scope.ts';
import { LISTING } from '../cues/word-forms.ts';
import type { Span } from '../text/spans.ts';

/**
 * Returns the choices that cues mark, as indexes of places. Examples: the list before "any one of these will
 * do", or both sides of "failing which".
 */
export function choicesByCue(sentence: string, places: readonly Span[], cued: Cued): number[][] {
  return cued.hits
    .filter(({ cue }) => cue.family === 'choice')
    .map((hit) =>
      hit.cue.direction === 'within' ? around(hit, places) : beside(hit, sentence, places, cued),
    )
    .filter((choice) => choice.length > 1);
}

/** Returns the places that a pattern matched around its own words. */
function around({ start, end }: CueHit, places: readonly Span[]): number[] {
  return numbersOf(places, (place) => start <= place.start && place.end <= end);
}

/** Returns the list on the side that the cue points to, from its nearest member on. */
function beside(hit: CueHit, sentence: string, places: readonly Span[], cued: Cued): number[] {
  const isBackward = hit.cue.direction === 'backward';
  const side = numbersOf(places, (place) => (isBackward ? place.end <= hit.start : hit.end <= place.start));
  if (isBackward) side.reverse();
  const [nearest] = side;
  if (nearest === undefined || !speaksOf(hit, places[nearest] as Span, cued)) return [];
  const list = [nearest];
  for (const n of side.slice(1)) {
    const [a, b] = [places[Math.min(n, list.at(-1) as number)], places[Math.max(n, list.at(-1) as number)]];
    if (!isJoint(sentence.slice(a?.end, b?.start))) break;
    list.push(n);
  }
  return list;
}

function isJoint(between: string): boolean {
  const words = between.toLowerCase().match(/[a-zÀ-ɏЀ-ӿ]+|[^\sa-zÀ-ɏЀ-ӿ]/g) ?? [];
  return words.every((word) => LISTING.has(word));
}

function numbersOf(places: readonly Span[], isIn: (place: Span) => boolean): number[] {
  return places.flatMap((place, n) => (isIn(place) ? [n] : []));
}

/** Whether a sentence without skills says that one of the skills before it is enough. */
export function offersAbove({ hits }: Cued): boolean {
  return hits.some(({ cue }) => cue.family === 'choice');
}
