import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import nlp from 'compromise/one';
import KeywordProcessor from 'flashtext.js';

/** Finds names in a text and returns their number. */
export type Find = (text: string) => number;

/** Another library that finds names in a text. */
export interface Peer {
  name: string;
  /** Fraction of postings it gets, one in this many: it is slow. */
  every?: number;
  /** Prepares the names, all in lower case. */
  prepare: (names: string[]) => Find;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether no word character is adjacent: no Java in JavaScript. */
function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/** Longest first, as a RegExp takes the first alternative that matches. */
function alternation(names: string[]): RegExp {
  const sorted = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  // No \b, which does not end "c++".
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Peers that know only characters get their matches filtered to whole words. */
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
