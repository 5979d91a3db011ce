import { cleanPlaces } from '../clean.ts';
import { labelled } from '../labelled.ts';
import type { Block } from '../posting.ts';
import { allTextsAt, metaContent } from '../select.ts';
import { fold, tidy } from '../text.ts';
import { textsByTitle } from './by-title.ts';
import { type Candidate, ranked } from './evidence.ts';
import { isOutsideText } from './outside-text.ts';
import { pageTitle, piecesOf } from './page-names.ts';
import { isKnownPlace } from './places.ts';

const LABEL =
  /^(?:(?:job|work|working|office|primary|main|position) )?(?:locations?(?:\(s\)|\/s)?|workplace|where|city|standort|dienstort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar|localidad|sede|luogo(?: di lavoro)?|local(?:idade)?(?: da vaga| de trabalho)?|adresa|lokalita|místo(?: výkonu)?(?: práce| výkonu práce)?|miesto(?: výkonu)? práce|lokalizacja|miejsce pracy|locatie|standplaats|plats|placering|sted|arbeidssted|sijainti|helyszín|munkavégzés helye|locație|locul de muncă|konum|город|місто|место работы|勤務地|工作地点)(?:(?: of work|,? city|,? state| name|,? country|\/[a-z]+))*$/i;
const MARKED = [
  '[itemprop="jobLocation"]',
  '[data-testid*="location" i], [data-test*="location" i], [data-automation-id="locations"] dd, [data-automation*="location" i], [data-qa*="location" i], [data-cy*="location" i], [data-ui*="location" i]',
  '[class*="job-location" i], [class*="joblocation" i], [class*="job_location" i], [class*="job__location" i], [class~="location" i], [class*="-location" i], [class*="location-" i]',
];
const REMOTE =
  /\b(?:remote(?:ly)?|home ?office|hybrid|anywhere|worldwide|télétravail|teletrabajo|teletrabalho|remoto|zdalnie|zdalna|na dálku|thuiswerken|distans|etätyö)\b|удал[её]нно|віддалено/i;
/** "Berlin, Germany", "São Carlos - SP", "Austin, TX". */
const SHAPE =
  /^\p{Lu}[\p{Ll}.'’]+(?:[ -]\p{L}[\p{Ll}.'’]+){0,3}(?:, | - |\/)(?:\p{Lu}{2,3}|\p{Lu}[\p{Ll}.'’]+(?:[ -]\p{Lu}?[\p{Ll}.'’]+){0,2})(?:, \p{Lu}[\p{L}. ]+)?$/u;
const IN_TEXT = [
  /\b(?:Standort|offices?|located|based|Büro|hub|sede|bureaux?|site|siège|kantoor|kancelář\w*|biur\w+|Raum)(?: (?:is|ist|are))?(?: in| à| en| em| w| v)? (\p{Lu}[\p{Ll}-]+(?:,? \p{Lu}[\p{Ll}-]+){0,2})/u,
  /\b(?:residir|trabalhar|vivir|wohnen|arbeiten|work|live|onsite|on-site) (?:em|en|in|from) (\p{Lu}[\p{Ll}-]+(?:,? \p{Lu}[\p{L}-]+){0,2}(?: - \p{Lu}{2})?)/u,
];
const REMOTE_IN_TEXT =
  /\b(?:(?:fully|100 ?%|completely) remote|remote[- ](?:first|position|role|job)|(?:position|role|job) is (?:fully |100 ?% )?remote|work remotely|remotely)\b/i;
/** An address that is linked to a map. */
const MAPS = 'a[href*="/maps" i], a[href*="maps." i], a[href*="mapy.cz" i], a[href*="openstreetmap" i]';
const MOST_BLOCKS = 80;

/** Where the job may be, best first: what is marked or labelled, what stands by the title, what the text says. */
export function placesOn(
  document: Document,
  title: string,
  company: string,
  blocks: readonly Block[],
): Candidate[] {
  const marked = allTextsAt(document, MARKED).filter((text) => isName(text) && fold(text) !== fold(title));
  const label = labelled(document, LABEL, (value) => !isOutsideText(value));
  const all = [
    { text: cleanPlaces(marked, company), from: 'marked', score: 5 },
    { text: cleanPlaces(isName(label) ? [label] : [], company), from: 'label', score: 6 },
    { text: cleanPlaces(mapped(document), company), from: 'map', score: 3.5 },
    ...byTitle(document, title, company),
    ...inNames(document),
    ...inText(blocks),
  ];
  return ranked(all.filter(({ text }) => isName(text)));
}

/** The short pieces of text by the title, of which some read like a place. */
function byTitle(document: Document, title: string, company: string): Candidate[] {
  return textsByTitle(document, title)
    .flatMap((text) => [text, ...text.split(/, | [·•|–-] /)])
    .map(tidy)
    .map((text) => text.replace(/^(?:\p{L}+ in |Standort |Location:? )/u, ''))
    .filter((text) => fold(text) !== fold(company) && fold(text) !== fold(title))
    .map((text) => ({ text, from: 'by title', score: likeness(text) }))
    .filter(({ score }) => score > 0);
}

/** Addresses that are linked to a map; those in a footer are the employer's own. */
function mapped(document: Document): string[] {
  const links = [...document.querySelectorAll(MAPS)].filter((link) => !isOutsideText(link));
  return links.slice(0, 5).map((link) => tidy((link.textContent ?? '').slice(0, 120)));
}

/** Cities and countries among the pieces of the page's titles: "Welder | Oslo | Contoso". */
function inNames(document: Document): Candidate[] {
  const titles = [pageTitle(document), metaContent(document, 'og:title')];
  const pieces = titles.flatMap((title) => [
    ...piecesOf(title),
    ...[...title.matchAll(/\b(?:in|à|en|em|w|v) ([^|–—·(]+)/g)].map(([, place = '']) => tidy(place)),
  ]);
  return pieces.filter((text) => likeness(text) >= 2.5).map((text) => ({ text, from: 'title', score: 2.5 }));
}

function likeness(text: string): number {
  if (text.length > 50 || !/^\p{Lu}|^\d|^\p{Lo}/u.test(text))
    return REMOTE.test(text) && text.length <= 40 ? 3 : 0;
  const isShaped = SHAPE.test(text);
  if (isKnownPlace(text)) return isShaped ? 4.5 : 4;
  if (text.length <= 40 && REMOTE.test(text)) return 3;
  return isShaped ? 2.5 : 0;
}

/** What sentences say: "our office in Berlin", "this role is fully remote". */
function inText(blocks: readonly Block[]): Candidate[] {
  const texts = blocks.slice(0, MOST_BLOCKS).map(({ text }) => text.slice(0, 600));
  const places = IN_TEXT.flatMap((pattern) =>
    texts
      .map((text) => text.match(pattern)?.[1] ?? '')
      .filter(Boolean)
      .slice(0, 2),
  );
  const found = places.map((text) => ({ text, from: 'text', score: isKnownPlace(text) ? 2 : 1 }));
  const isRemote = texts.some((text) => REMOTE_IN_TEXT.test(text));
  return isRemote ? [...found, { text: 'Remote', from: 'text', score: 1.5 }] : found;
}

function isName(text: string): boolean {
  return text.length > 1 && text.length <= 100 && /\p{L}/u.test(text);
}
