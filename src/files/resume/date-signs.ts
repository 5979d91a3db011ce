import { patternLines, rx } from './rx.ts';

/** Words and characters of date ranges in résumés. */

const YEAR = '(?:19[5-9]|20[0-4])\\d';
const NAME = '[A-Za-zÀ-ɏЀ-ӿ]{3,12}';

/** Pattern of one date, named by `n`: "03/2019", "2019-03", "01.03.2019", "March 2019", "summer 2018". */
const date = (n: string) => patternLines`
  (?:
    (?:\d{1,2}[./])?(?<month${n}>0?[1-9]|1[0-2])\s?[./-]\s?(?<year${n}>${YEAR})
    |(?<year${n}b>${YEAR})[./-](?<month${n}b>0[1-9]|1[0-2])(?:[./-]\d\d)?(?!\d)
    |(?<name${n}>${NAME})\.?,?\s(?:(?:de|of)\s)?(?<year${n}c>${YEAR}|['’]\d\d)
    |(?<year${n}d>${YEAR}|['’]\d\d)
  )(?!\d|\s?%)
`;

const NOW = patternLines`
  present|till\s(?:date|now|today)|now|today|current(?:ly)?|to\sdate|date|ongoing|
  heute|jetzt|aktuell|laufend|dato|
  aujourd['’]?\s?hui|ce\sjour|présent|maintenant|en\scours|
  actualidad|la\sactualidad|presente|hoy|oggi|attuale|hoje|atual|o\smomento|
  heden|nu|nutid|obecnie|teraz|dziś|současnost|dnes|nykyinen
`;

const TO = patternLines`\s*(?:[-–—‐‑−→~]|(?<!\p{L})(?:to|until|till|through|bis(?:\szum?)?|à|au|jusqu['’]à|a|al|hasta|até|do|tot|t\/m|til|fino\sa)(?!\p{L}))\s*`;

/** A range from one date to another, to now, or open at the end of the line. */
export const RANGE = rx('giu')`
  (?<![\p{L}\d./])${date('1')}(?:${TO}(?:(?<now>(?:${NOW})(?!\p{L}))|${date('2')}|(?<short>\d\d)(?!\d))|\s*[-–—]\s*(?<open>$))
`;

/** "since 2019", "seit 03/2019", "depuis mars 2022". */
export const SINCE = rx('giu')`
  (?<!\p{L})(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|ab|from)\s(?:dem\s)?${date('1')}
`;

/** A lone year or month: "Habit tracker (2025)", "2024", "August 2026". */
export const ALONE = rx('giu')`(?<![\p{L}\d./-])${date('1')}(?!\s?[-–—/]\s?\d)`;
