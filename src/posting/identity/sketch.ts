import type { Block } from '../posting.ts';
import { foldName } from '../text/text.ts';
import { hash32, mixBits } from './text-hash.ts';

/** Words in a shingle; shorter sequences recur in any two ads. */
const SHINGLE = 4;
/** Number of shingles below which a text is too short to tell from others. */
const LEAST = 30;
/** Maximum words of an ad. */
const MOST_WORDS = 8_000;
const SIZE = 64;
const SALTS = Array.from({ length: SIZE }, (_, at) => mixBits(at + 1));

/**
 * Computes a sketch that later shows how much two texts share. It is the MinHash of a text's shingles (Broder
 * 1997), 64 minima of 8 bits each (Li and König 2010), as 128 hex digits. Empty if the text is too short.
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
 * Estimates the Jaccard likeness of two texts from their sketches, from 0 (nothing shared) to 1 (same), within
 * about 0.06. Returns 0 if either text was too short.
 */
export function sketchLikeness(one: string, other: string): number {
  if (one.length !== 2 * SIZE || other.length !== 2 * SIZE) return 0;
  let same = 0;
  for (let at = 0; at < one.length; at += 2) {
    if (one.slice(at, at + 2) === other.slice(at, at + 2)) same += 1;
  }
  // One in 256 minima is equal by chance.
  return Math.max(0, (same / SIZE - 1 / 256) / (1 - 1 / 256));
}
