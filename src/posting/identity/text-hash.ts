/** Hashes a text to 16 hex digits, stable across browsers and versions. */
export function textHash(text: string): string {
  return [FIRST_SEED, SECOND_SEED].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
}

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9e3779b9;

/**
 * Hashes a text to 32 evenly distributed bits (FNV-1a with MurmurHash3's finalizer). Not cryptographic: a forged
 * collision only keeps one of two texts from being stored.
 */
export function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixBits(hash);
}

/** Mixes bits so that each depends on all others. */
export function mixBits(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
