import type { Block } from './posting.ts';
import { foldName } from './text.ts';
import { hash32, mixBits } from './text-hash.ts';

/** So many words in a row are compared: fewer are alike in any two ads. */
const SHINGLE = 4;
/** A text with fewer of them is too short to be told from others. */
const LEAST = 30;
/** No ad has more words than this. */
const MOST_WORDS = 8_000;
const SIZE = 64;
const SALTS = Array.from({ length: SIZE }, (_, at) => mixBits(at + 1));

/**
 * What is kept of a text to tell later how much of it another text shares: the MinHash of its shingles (Broder 1997),
 * 64 minima of which 8 bits each are kept (Li and König 2010), as 128 hex digits. Empty where the text is too short.
 */
export function sketchOf(blocks: readonly Block[]): string {
  const words = foldName(blocks.map(({ text }) => text).join(' '))
    .split(' ')
    .slice(0, MOST_WORDS);
  const shingles = words.length - SHINGLE + 1;
  if (shingles < LEAST) return '';
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let start = 0; start < shingles; start++) {
    const hash = hash32(words.slice(start, start + SHINGLE).join(' '), 0);
    for (let at = 0; at < SIZE; at++) {
      const salted = mixBits(hash ^ (SALTS[at] as number));
      if (salted < (least[at] as number)) least[at] = salted;
    }
  }
  return Array.from(least, (hash) => (hash & 0xff).toString(16).padStart(2, '0')).join('');
}

/**
 * How much two texts share, from their sketches: 1 for the same text, 0 for none (Jaccard, give or take 0.06). 0 as well
 * where either was too short.
 */
export function sketchLikeness(one: string, other: string): number {
  if (one.length !== 2 * SIZE || other.length !== 2 * SIZE) return 0;
  let same = 0;
  for (let at = 0; at < one.length; at += 2) {
    if (one.slice(at, at + 2) === other.slice(at, at + 2)) same += 1;
  }
  // One in 256 is the same by chance.
  return Math.max(0, (same / SIZE - 1 / 256) / (1 - 1 / 256));
}
