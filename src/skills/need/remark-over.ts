/** Whether a remark that stands before the hit is over there. */
export function isOver(text: string, sign: number, between: string): boolean {
  if (!/^[^([]*[)\]]/.test(between)) return false;
  // "Linux & (preferably) Docker": it stands ahead of what it speaks of.
  return !(OPENS.test(text.slice(0, sign)) && /^\s?[)\]]\s[^,;()[\]]*$/.test(between));
}
const OPENS = /(?:^|\b(?:and|or)\s|[&,:/+]\s?)[([]\s?$/i;
