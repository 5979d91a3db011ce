// Two peers come without types; this is as much of them as the benchmark uses.

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    /** Each place where names end: its last offset, and the names. */
    search(text: string): [end: number, names: string[]][];
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    /** Has a sign count as part of a word. */
    addNonWordBoundaries(sign: string): boolean;
    addKeywordsFromArray(keywords: string[]): void;
    extractKeywords(text: string): string[];
  }
}
