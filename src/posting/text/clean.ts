import { distinct, foldName, tidy } from './text.ts';

/** A count such as "57 applicants", "Over 200 applicants" or "2 weeks ago", which no town is named after. */
const COUNT = /^[^,]*\b\d[\d.,+]* \p{Ll}{3,}[^,]*$/u;
const MONEY = /[$€£¥💰]|\b(usd|eur|gbp)\b/iu;
/** Extra text that some pages put into the title's heading: kind of page, number, pay. */
const AROUND =
  /^job (?:description|posting|details|opening) [-–:] | \(\d{4,}\)$| [$€£]\d[\d.,kK]*(?: ?[-–] ?[$€£]?\d[\d.,kK]*)?$/giu;
/** "No longer available" at the start of a title; the posting's facts record that separately. */
const GONE =
  /^[[(]?(?:closed|filled|expired|besetzt|pourvue?|cl[ôo]tur[ée]e?|cerrad[ao]|encerrad[ao]|finalizad[ao]|scadut[ao]|gesloten|vervuld|uzavřeno|obsazeno|закрыта)[\])]?(?: ?[-–—:|]|(?<=[\])])) /iu;
/** Icons and symbols before a word: "🌏 Worldwide", "📍 Berlin". */
const LEADING_MARKS = /^[^\p{L}\p{N}(]+/u;

/**
 * Removes the portal's name, its words for "advertisement" and the employer's name from a job title: "Contoso -
 * Engineer", "Engineer at Contoso".
 */
export function cleanTitle(title: string, portal: string, company = ''): string {
  const parts = title.split(/(?: [|–—] |｜)(?=[^|–—｜]*$)/);
  const trimmed =
    parts.length > 1 && foldName(parts[1] ?? '') === foldName(portal) ? (parts[0] ?? '') : title;
  return withoutCompany(
    tidy(
      trimmed
        .replace(GONE, '')
        .replace(/ - job post$/i, '')
        .replace(AROUND, ''),
    ),
    company,
  );
}

function withoutCompany(title: string, company: string): string {
  const [, before = '', rest = ''] = title.match(/^(.+?) [-–|] (.+)$/) ?? [];
  const name = foldName(company);
  const start = name !== '' && foldName(before) === name ? rest : title;
  const [, role = '', after = ''] = start.match(/^(.+) (?:at|@) (.+)$/) ?? [];
  return name !== '' && foldName(after) === name ? role : start;
}

/** Removes lead-in words from an employer's name ("at Northwind Pay", "Northwind Pay logo"). */
export function cleanCompany(name: string): string {
  return name.replace(/^(at|company|employer) *:? +(?=\p{L})/iu, '').replace(/ (logo|careers)$/i, '');
}

/**
 * Joins places into one line. Portals put employer, date and applicant count on the same line, separated by dots
 * ("Berlin · 2 weeks ago"), and pay in an element of the same kind.
 */
export function cleanPlaces(texts: string[], company: string): string {
  const places = texts.map((text) => {
    const parts = text.split(/ [·•|] /).map((part) =>
      part
        .replace(LEADING_MARKS, '')
        .replace(/^locations?:? +(?=\p{L})|[;,]+$/giu, '')
        .replace(/;(?=\S)/g, '; '),
    );
    return parts.find((part) => /\p{L}{2}/u.test(part) && foldName(part) !== foldName(company)) ?? '';
  });
  return distinct(places.filter((place) => !MONEY.test(place) && !COUNT.test(place))).join('; ');
}
