/** A softener mostly stands behind what it speaks of, or before it with nothing between: these stand elsewhere. */

/** "Java and, as a bonus, Docker", "Java, preferred is Go": it speaks of what follows. */
export function isPutAhead(text: string, at: number, sign: string): boolean {
  if (!/(?:,|\b(?:and|or|&)),?\s$/i.test(text.slice(Math.max(0, at - 8), at))) return false;
  const behind = text.slice(at + sign.length);
  return (
    (/^as\b|\bto[- ]know$/i.test(sign) && NAMES.test(behind)) || /^ (?:is|are) [A-Za-zÀ-ɏ]/u.test(behind)
  );
}
const NAMES = /^,?\s(?!(?:and|or|but|is|are|would|will|for|to|in|if|that|which)\b)[A-Za-zÀ-ɏ]/i;

/** Whether a remark that stands before the hit is over there. */
export function isOver(text: string, sign: number, between: string): boolean {
  if (!/^[^([]*[)\]]/.test(between)) return false;
  // "Linux & (preferably) Docker": it stands ahead of what it speaks of.
  return !(OPENS.test(text.slice(0, sign)) && /^\s?[)\]]\s[^,;()[\]]*$/.test(between));
}
const OPENS = /(?:^|\b(?:and|or)\s|[&,:/+]\s?)[([]\s?$/i;
