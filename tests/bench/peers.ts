import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import nlp from 'compromise/one';
import KeywordProcessor from 'flashtext.js';

/** Finds names in a text, and gives their number. */
export type Find = (text: string) => number;

/** Another way to find names in a text. */
export interface Peer {
  name: string;
  /** Given only each so manieth posting: it is slow, and would take all the time. */
  every?: number;
  /** Prepares the names, all in lower case. */
  prepare: (names: string[]) => Find;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether nothing of a word stands right before or after: no Java of JavaScript. */
function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/** The longest first: a RegExp takes the first alternative that fits. */
function alternation(names: string[]): RegExp {
  const sorted = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  // No \b, which has no end of "c++" in it.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Where a peer knows no words, only characters, whole words are picked out of what it finds. */
export const PEERS: readonly Peer[] = [
  {
    name: 'one RegExp, a|b|c',
    prepare: (names) => {
      const pattern = alternation(names);
      return (text) => text.toLowerCase().match(pattern)?.length ?? 0;
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    prepare: (names) => {
      const trie = new DoubleArray(names);
      return (text) => {
        const lower = text.toLowerCase();
        return trie.matchInText(lower).filter(({ begin, end }) => isWhole(lower, begin, end)).length;
      };
    },
  },
  {
    name: 'ahocorasick',
    prepare: (names) => {
      const trie = new AhoCorasick(names);
      return (text) => {
        const lower = text.toLowerCase();
        const whole = (end: number) => (name: string) => isWhole(lower, end + 1 - name.length, end + 1);
        return trie.search(lower).reduce((sum, [end, found]) => sum + found.filter(whole(end)).length, 0);
      };
    },
  },
  {
    name: 'flashtext.js',
    prepare: (names) => {
      const processor = new KeywordProcessor();
      processor.addKeywordsFromArray(names);
      return (text) => processor.extractKeywords(text).length;
    },
  },
  {
    name: 'compromise lookup, on each 8th posting',
    every: 8,
    prepare: (names) => {
      const trie = nlp.buildTrie(names);
      return (text) => nlp(text).lookup(trie).length;
    },
  },
];
