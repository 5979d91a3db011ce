/**
 * Characters that embed, isolate or override a text direction: with them "moc.live" reads as "evil.com". The marks of
 * right-to-left writing stay; they turn no letters round.
 */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Returns a text of others without those characters. A page or a file could disguise a title, a company or a
 * sentence with them.
 */
export function plainDirection(text: string): string {
  return text.replace(DIRECTIONS, '');
}
