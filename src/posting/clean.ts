import { distinct, foldName, tidy } from './text.ts';

/** "57 applicants", "Over 200 applicants", "2 weeks ago": a number of something, which no town is called after. */
const COUNT = /^[^,]*\b\d[\d.,+]* \p{Ll}{3,}[^,]*$/u;
const MONEY = /[$€£¥💰]|\b(usd|eur|gbp)\b/iu;
/** What some pages write into the heading around the title: what it is, its number, what it pays. */
const AROUND =
  /^job (?:description|posting|details|opening) [-–:] | \(\d{4,}\)$| [$€£]\d[\d.,kK]*(?: ?[-–] ?[$€£]?\d[\d.,kK]*)?$/giu;
/** A title may begin with the news that the job is gone; the page's facts have that. */
const GONE =
  /^[[(]?(?:closed|filled|expired|besetzt|pourvue?|cl[ôo]tur[ée]e?|cerrad[ao]|encerrad[ao]|finalizad[ao]|scadut[ao]|gesloten|vervuld|uzavřeno|obsazeno|закрыта)[\])]?(?: ?[-–—:|]|(?<=[\])])) /iu;
/** Icons and marks before a word: "🌏 Worldwide", "📍 Berlin". */
const LEADING_MARKS = /^[^\p{L}\p{N}(]+/u;

/**
 * A job's title without the portal's name and its own words for "advertisement" at the end, and without the
 * employer's on either side: "Contoso - Engineer", "Engineer at Contoso".
 */
export function cleanTitle(title: string, portal: string, company = ''): string {
  const parts = title.split(/ [|–—] (?=[^|–—]*$)/);
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

/** The employer's name without the words that lead up to it ("at Northwind Pay", "Northwind Pay logo"). */
export function cleanCompany(name: string): string {
  return name.replace(/^(at|company|employer) *:? +(?=\p{L})/iu, '').replace(/ (logo|careers)$/i, '');
}

/**
 * Places as one line. Portals put the employer, the date and the number of applicants on the same line,
 * divided by dots ("Berlin · 2 weeks ago"), and pay in an element of the same kind.
 */
export function cleanPlaces(texts: string[], company: string): string {
  const places = texts.map((text) => {
    const parts = text
      .split(/ [·•|] /)
      .map((part) => part.replace(LEADING_MARKS, '').replace(/^locations?:? +(?=\p{L})/iu, ''))
      .map((part) => part.replace(/[;,]+$/, '').replace(/;(?=\S)/g, '; '));
    return parts.find((part) => /\p{L}{2}/u.test(part) && foldName(part) !== foldName(company)) ?? '';
  });
  return distinct(places.filter((place) => !MONEY.test(place) && !COUNT.test(place))).join('; ');
}
