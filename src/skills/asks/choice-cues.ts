import type { Cued, CueHit } from '../cues/cue-index.ts';
import { speaksOf } from '../cues/scope.ts';
import { LISTING } from '../cues/word-forms.ts';
import type { Span } from '../text/spans.ts';

/**
 * The places of a sentence that its cues offer as alternatives, wherever the cue stands: the list before "any one of
 * these will do", the list behind "pick your poison", both sides of "failing which". By their numbers, a choice each.
 */
export function choicesByCue(sentence: string, places: readonly Span[], cued: Cued): number[][] {
  return cued.hits
    .filter(({ cue }) => cue.family === 'choice')
    .map((hit) =>
      hit.cue.direction === 'within' ? around(hit, places) : beside(hit, sentence, places, cued),
    )
    .filter((choice) => choice.length > 1);
}

/** What a pattern names around its own words. */
function around({ start, end }: CueHit, places: readonly Span[]): number[] {
  return numbersOf(places, (place) => start <= place.start && place.end <= end);
}

/** The list that stands on the side of which the cue speaks, from the member nearest to it on. */
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

/** Whether a sentence without skills says of those before it that one is enough. */
export function offersAbove({ hits }: Cued): boolean {
  return hits.some(({ cue }) => cue.family === 'choice');
}
