import { metaContent } from '../select.ts';
import { foldName, tidy } from '../text.ts';
import { textsByTitle } from './by-title.ts';
import type { FieldCandidate } from './evidence.ts';
import { pageTitle, titlePieces } from './page-names.ts';
import { placeLikeness } from './place-likeness.ts';

/** Lead-ins before a place; after some of them any text is a place. */
const BEFORE = /^(?:\p{L}+ in |(?:Standort|Location|Lieu|Ort|Sede|Lokalita|Arbeitsort):? )(?=\p{Lu})/u;
const LABELLED = /^(?:Standort|Location|Lieu|Arbeitsort|Lokalita):? \p{Lu}[\p{L} ,.'’-]{1,40}$/u;
/** One to three capitalised words. */
const NAME = /^\p{Lu}[\p{L}.'’]+(?:[ -]\p{L}[\p{L}.'’]+){0,2}$/u;

/** Returns short texts near the title that may be a place. */
export function byTitle(document: Document, title: string, company: string): FieldCandidate[] {
  return textsByTitle(document, title)
    .map((text) => text.replace(/^[^\p{L}\p{N}(]+/u, ''))
    .flatMap((text) => [text, ...text.split(/, | [·•|–-] /)])
    .map(tidy)
    .map((text) => ({ text: text.replace(BEFORE, ''), isLabelled: LABELLED.test(text) }))
    .filter(({ text }) => foldName(text) !== foldName(company) && foldName(text) !== foldName(title))
    .map(({ text, isLabelled }) => ({
      text,
      from: 'by title',
      score: isLabelled ? Math.max(placeLikeness(text), 3.5) : placeLikeness(text),
    }))
    .filter(({ score }) => score > 0);
}

/** Returns a short text near the title and in the page's title that is neither job nor employer: a place. */
export function repeatedIn(document: Document, title: string, company: string): FieldCandidate[] {
  const pieces = [pageTitle(document), metaContent(document, 'og:title')].flatMap(titlePieces).map(foldName);
  const known = [title, company].map(foldName);
  return textsByTitle(document, title)
    .filter(
      (text) =>
        NAME.test(text) &&
        pieces.includes(foldName(text)) &&
        !known.some((name) => name.includes(foldName(text))),
    )
    .map((text) => ({ text, from: 'repeated', score: 2.2 }));
}

/** Returns cities and countries among the pieces of the page's titles: "Welder | Oslo | Contoso". */
export function inNames(document: Document, title: string): FieldCandidate[] {
  const titles = [title, pageTitle(document), metaContent(document, 'og:title')];
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
