import type { Steps } from '../budget/budget.ts';
import { allTextsAt, metaContent, oneLine } from '../dom/select.ts';
import { someOf } from '../dom/some-of.ts';
import type { Block } from '../posting.ts';
import { cleanPlaces } from '../text/clean.ts';
import { labelled } from '../text/labelled.ts';
import { distinct, foldName, tidy } from '../text/text.ts';
import { byTestId } from './by-test-id.ts';
import { textsByTitle } from './by-title.ts';
import { type FieldCandidate, foundBy, ranked } from './evidence.ts';
import { isPlainHeading } from './job-title.ts';
import { isLabelValue } from './label-value.ts';
import { isOutsideText } from './outside-text.ts';
import { pageTitle, titlePieces } from './page-names.ts';
import { placeLikeness, REMOTE } from './place-likeness.ts';
import { inText, labelledIn, PLACE_LABEL } from './places-in-text.ts';

const MARKED = [
  '[itemprop="jobLocation"]',
  byTestId('location'),
  '[class*="joblocation" i], [class*="job_location" i], [class*="job__location" i], [class~="location" i], [class*="-location" i], [class*="location-" i]',
];
const ONLY_REMOTE = /^(?:fully )?(?:remote|home ?office|hybrid)$/i;
/** Links to a map. */
const MAPS = 'a[href*="/maps" i], a[href*="maps." i], a[href*="mapy.cz" i], a[href*="openstreetmap" i]';
/** With more marked places, some belong to other jobs. */
const MOST_PLACES = 4;
/** Score from which a candidate surely is a place. */
const CLEAR = 4;

/** Returns place candidates, best first: marked or labelled ones, texts near the title, then the ad's sentences. */
export function* placesOn(
  document: Document,
  title: string,
  company: string,
  blocks: readonly Block[],
): Steps<FieldCandidate[]> {
  const places = (texts: string[]) => cleanPlaces(texts, company);
  const all = yield* foundBy([
    () => ({ text: places(markedOn(document, title)), from: 'marked', score: 5 }),
    () => ({ text: places([labelledOn(document, company)]), from: 'label', score: 6 }),
    () => ({ text: places(mapped(document)), from: 'map', score: 3.5 }),
    () => byTitle(document, title, company),
    () => [...inNames(document, title), ...inText(blocks), ...labelledIn(blocks)],
    () => [...besideNames(document, title, company), ...postalTowns(document)],
  ]);
  return withTown(ranked(all.filter(({ text }) => isName(text))));
}

function markedOn(document: Document, title: string): string[] {
  const marked = allTextsAt(document, MARKED).filter(
    (text) => isName(text) && foldName(text) !== foldName(title),
  );
  return marked.length > MOST_PLACES ? marked.slice(0, 1) : marked;
}

/** Returns the labelled place, unless it is named after the employer: "Contoso Riverside". */
function labelledOn(document: Document, company: string): string {
  const isPlace = (element: Element) =>
    isLabelValue(element) &&
    (company === '' || !foldName(element.textContent ?? '').startsWith(foldName(company)));
  return labelled(document, PLACE_LABEL, isPlace);
}

/** Adds the town where an ad names remote work first and a town as well. */
function withTown(places: FieldCandidate[]): FieldCandidate[] {
  const [first] = places;
  const town = places.find(({ text, score }) => score >= CLEAR && !REMOTE.test(text));
  if (!first || !town || !ONLY_REMOTE.test(first.text)) return places;
  return [{ ...town, text: `${town.text} (${first.text})`, score: first.score }, ...places];
}

/** Returns addresses linked to a map, except in a footer: those are the employer's own. */
function mapped(document: Document): string[] {
  const links = [...document.querySelectorAll(MAPS)].filter((link) => !isOutsideText(link));
  return links.slice(0, 5).map((link) => tidy((link.textContent ?? '').slice(0, 120)));
}

function isName(text: string): boolean {
  return text.length > 1 && text.length <= 100 && /\p{L}/u.test(text);
}

/** One to three capitalised words. */
const NAME = /^\p{Lu}[\p{L}.'’]+(?:[ -]\p{L}[\p{L}.'’]+){0,2}$/u;

/** Returns short texts near the title that may be a place. */
function byTitle(document: Document, title: string, company: string): FieldCandidate[] {
  return textsByTitle(document, title)
    .map((text) => text.replace(/^[^\p{L}\p{N}(]+| [·•|–-]$/gu, ''))
    .flatMap((text) => [text, ...text.split(/, | [·•|–-] /)])
    .map(tidy)
    .map(withoutLabel)
    .filter(({ text }) => foldName(text) !== foldName(company) && foldName(text) !== foldName(title))
    .map(({ text, least }) => ({ text, from: 'by title', score: Math.max(placeLikeness(text), least) }))
    .filter(({ score }) => score > 0);
}

/** Removes a lead-in. After a label of places, "Standort Geesthacht", any text is a place. */
function withoutLabel(text: string): { text: string; least: number } {
  const [, label = '', name = ''] = text.match(/^(\p{L}+)(?::? |：)([\p{Lu}\p{Lo}].*)/u) ?? [];
  return PLACE_LABEL.test(label) && name.length <= 40
    ? { text: name, least: 3.5 }
    : { text: text.replace(/^\p{L}+ in (?=\p{Lu})/u, ''), least: 0 };
}

/** Departments and terms in page titles, where a place could be. */
const NO_PLACE = /time$|zeit$|^(?:engineering|sales|marketing|design|remote)$/i;

/**
 * Returns the one name in the page's titles that is neither job nor employer, "Welder | Little Bay | Contoso", and
 * any that is near the title too.
 */
function besideNames(document: Document, title: string, company: string): FieldCandidate[] {
  const near = textsByTitle(document, title).map(foldName);
  const known = [title, company].map(foldName).filter(Boolean);
  const pieces = [pageTitle(document), metaContent(document, 'og:title')].flatMap(titlePieces);
  const names = distinct(pieces).filter((text) => {
    const folded = foldName(text);
    return !known.some((name) => name.includes(folded) || folded.includes(name));
  });
  return (
    names
      .filter((text) => NAME.test(text) && !isPlainHeading(text) && !NO_PLACE.test(text))
      .map((text) => ({ text, from: 'beside', score: near.includes(foldName(text)) ? 2.2 : 1.4 }))
      // Far from the title it could be a slogan.
      .filter(({ text, score }) => score > 2 || (names.length === 1 && !/ \p{Ll}/u.test(text)))
  );
}

/** Returns cities and countries among the pieces of the page's titles: "Welder | Oslo | Contoso". */
function inNames(document: Document, title: string): FieldCandidate[] {
  const titles = [
    ...[title, pageTitle(document)],
    ...['og:title', 'description'].map((name) => metaContent(document, name)),
  ];
  const pieces = titles.flatMap((title) => [
    ...titlePieces(title),
    ...[...title.matchAll(/\(([^()]{2,40})\)|, ([^,|()–—]{2,40})$/g)].map(([, inside = '', last = '']) =>
      tidy(inside || last),
    ),
    ...[...title.matchAll(/\b(?:in|à|en|em|w|v) ([^|–—·(]+)/g)].map(([, place = '']) => tidy(place)),
  ]);
  const role = foldName(title);
  return pieces
    .filter((text) => !foldName(text).includes(role) && placeLikeness(text) >= 2.5)
    .map((text) => ({ text, from: 'title', score: 2.5 }));
}

/** A town after its postal code; a year is none. */
const POSTAL = /\b(?!19|20[0-3])\d{4,5} ((?:(?:Bad|San) )?\p{Lu}[\p{Ll}-]+)/u;

/** Returns the town of the employer's own address, if the page has only one. */
function postalTowns(document: Document): FieldCandidate[] {
  const texts = [
    metaContent(document, 'description'),
    ...someOf(document, 'address, [class*="address" i]', 6).map(oneLine),
  ];
  const towns = distinct(texts.map((text) => text.match(POSTAL)?.[1] ?? ''));
  return towns.length > 1 ? [] : towns.map((text) => ({ text, from: 'address', score: 1.2 }));
}
