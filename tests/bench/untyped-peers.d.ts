// Types of two untyped peers, as far as the benchmark uses them.

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    /** Each match: its end offset and its names. */
    search(text: string): [end: number, names: string[]][];
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    /** Makes a character part of a word. */
    addNonWordBoundaries(sign: string): boolean;
    addKeywordsFromArray(keywords: string[]): void;
    extractKeywords(text: string): string[];
  }
}
