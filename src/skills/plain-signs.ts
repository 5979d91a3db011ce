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
/** Names in addresses are no skills: "https://", "careers.oracle.com", "jobs@unity.example". */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,99}\.\p{L}+|\b[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}\.(?:com|org|edu|gov)\b(?:\/\S*)?|\b[\p{L}\d-]{1,63}\.(?:com|org|edu|gov)\/\S*/giu;

/** What every address has, and most texts have not. */
const MAY_HAVE_ADDRESS = /:\/\/|www\.|@|\.(?:com|org|edu|gov)\b/i;

/** The text with typographic signs as plain ones, sign for sign, so that every offset stays true. */
export function plainSigns(text: string): string {
  const plain = text.replace(CURLY, (sign) => PLAIN[sign] as string);
  const joined = plain.replace(LOST_DOT, ' .');
  const bullets = joined.match(LETTER_BULLET)?.length ?? 0;
  return bullets > 2 ? joined.replace(LETTER_BULLET, ' • ') : joined;
}

/** The text with its web and mail addresses blanked, every offset true. */
export function withoutAddresses(text: string): string {
  if (!MAY_HAVE_ADDRESS.test(text)) return text;
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}
