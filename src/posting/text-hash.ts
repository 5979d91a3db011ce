/** What two texts have in common when they are the same: 16 hex digits, the same in every browser and at every time. */
export function textHash(text: string): string {
  return [FIRST_SEED, SECOND_SEED].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
}

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9e3779b9;

/**
 * 32 bits of a text, spread evenly (FNV-1a with the last steps of MurmurHash3). No secret: whoever wants two texts with
 * one hash can make them, and gains that one of them is not kept.
 */
export function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixBits(hash);
}

/** The same bits, each of which depends on all of the others. */
export function mixBits(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
