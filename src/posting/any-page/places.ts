import { foldName } from '../text/text.ts';
import { withMoreWords } from '../text/with-more-words.ts';

/** Cities with a time zone named after them, folded: the place names that the browser itself knows. */
let cities: Set<string> | null = null;

/** Cities in languages that few pages are in. */
const FURTHER_CITIES = withMoreWords(/(?!)/, 'city');

/**
 * Countries and job regions as ads name them, folded; on one line, as each page pays for line breaks. `Intl.DisplayNames` would take 35 ms of the page's thread.
 */
const COUNTRIES = new Set(
  `usa|us|u s a|united states|united states of america|uk|united kingdom|england|scotland|ireland|germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|france|spain|espana|portugal|italy|italia|netherlands|the netherlands|nederland|belgium|belgique|luxembourg|poland|polska|czech republic|czechia|ceska republika|cesko|slovakia|slovensko|hungary|magyarorszag|romania|bulgaria|croatia|serbia|slovenia|greece|turkey|turkiye|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|iceland|estonia|latvia|lithuania|ukraine|israel|india|pakistan|bangladesh|sri lanka|china|japan|south korea|vietnam|thailand|malaysia|indonesia|philippines|australia|new zealand|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|uruguay|south africa|nigeria|kenya|egypt|uae|united arab emirates|saudi arabia|eu|europe|european union|emea|apac|latam|north america|worldwide`.split(
    '|',
  ),
);

/** Whether the text, or a part of it between commas, is a known city. */
export function isKnownCity(text: string): boolean {
  cities ??= new Set(
    Intl.supportedValuesOf('timeZone').map((zone) => foldName(zone.split('/').at(-1) ?? '')),
  );
  return isAmong(text, cities) || partsOf(text).some((part) => FURTHER_CITIES.test(part));
}

/** Whether the text, or a part of it, is a country or a job region. */
export function isKnownCountry(text: string): boolean {
  return isAmong(text, COUNTRIES);
}

const isAmong = (text: string, places: ReadonlySet<string>): boolean =>
  partsOf(text).some((part) => places.has(part));

const partsOf = (text: string): string[] => text.split(/[,/()–;-]/).map(foldName);
