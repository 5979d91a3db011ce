import { rx } from './rx.ts';

const PLAIN: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '，': ',',
  '、': ',',
  '；': ';',
  '：': ':',
  '／': '/',
  '（': '(',
  '）': ')',
  '＋': '+',
  '＃': '#',
};
const CURLY = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** "o Routers o Switches": a bullet that became a letter, or a quotation mark, on its way. */
const LETTER_BULLET = / [o"] (?=\p{Lu})/gu;
/** ". NET": a dot that a space was put behind. */
const LOST_DOT = /(?<=^|[\s(,/])\. (?=NET\b)/gi;
/** The Cyrillic letter that looks like the C of "C++" and "C#". */
const CYRILLIC_C = /[Сс](?=\+\+|#)/g;
/** "**Go**", "`kubectl`": Markdown that nobody rendered. */
const EMPHASIS = /\*\*|__|`/g;
/** "Python | Required | 5 | Years": the cells of a row that only judge or count speak of the skill before them; a tab tells where. */
const JUDGING_CELL = rx('gi')`
  \|(?=
    \s*(?:
      (?:not |highly |strongly )?(?:required|desired|preferred|optional|mandatory|needed)
      |(?:nice|good|must|could) (?:to )?have|must|nice|essential|bonus
      |(?:(?:min\.?|minimum|at least) )?\d{1,2}(?: ?[-–] ?\d{1,2})? ?\+?(?: ?(?:years?|yrs?))?
      |years?|yrs?
    )\s*(?:\||$)
  )
`;
/** Names in addresses are no skills: "https://", "careers.oracle.com", "jobs@unity.example". */
const ADDRESS = rx('giu')`
  \b(?:https?://|www\.)\S+
  |[^\s@]{1,64}@[^\s@]{1,99}\.\p{L}+
  |\b[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}\.(?:com|org|edu|gov)\b(?:/\S*)?
  |\b[\p{L}\d-]{1,63}\.(?:com|org|edu|gov)/\S*
`;

/** What every address has, and most texts have not. */
const MAY_HAVE_ADDRESS = /:\/\/|www\.|@|\.(?:com|org|edu|gov)\b/i;

/** The text with typographic signs as plain ones, sign for sign, so that every offset stays true. */
export function plainSigns(text: string): string {
  const plain = text.replace(CURLY, (sign) => PLAIN[sign] as string);
  const joined = plain
    .replace(LOST_DOT, ' .')
    .replace(CYRILLIC_C, 'C')
    .replace(EMPHASIS, (sign) => ' '.repeat(sign.length))
    .replace(JUDGING_CELL, '\t');
  const bullets = joined.match(LETTER_BULLET)?.length ?? 0;
  return bullets > 2 ? joined.replace(LETTER_BULLET, ' • ') : joined;
}

/** "Industry: Email Marketing, Video Streaming Company size: 51–200": what job boards say of the employer. */
const BOARD_FACTS =
  /\bIndustry: [^.:;]{2,150}?(?=\b(?:Company (?:size|type)|Technologies|Job description)\b)/gu;

/** The text with its addresses, and what a job board says of the employer, blanked; every offset true. */
export function withoutAddresses(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const own = text.includes('Industry: ') ? text.replace(BOARD_FACTS, blank) : text;
  return MAY_HAVE_ADDRESS.test(own) ? own.replace(ADDRESS, blank) : own;
}
