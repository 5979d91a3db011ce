/** Countries for which postings ask for a permit. Others stay unknown. */
export const REGIONS =
  'AE AR AT AU BE BG BR CA CH CL CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT JP KR LT LU LV MT MX MY NL NO NZ PH PL PT RO RS RU SE SG SI SK TR UA US ZA'.split(
    ' ',
  );

/** Returns the names of countries in a language, as patterns by country code. */
export function regionNames(language: string): [region: string, pattern: string][] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return REGIONS.map((region) => {
    const words = (names.of(region) ?? region).toLowerCase().match(/\p{L}+/gu) ?? [];
    return [region, words.map((word) => `=${word}`).join(' ')];
  });
}
