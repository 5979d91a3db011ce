import { readFileSync } from 'node:fs';
import type { Block } from '#src/posting/posting.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import type { Ad } from '#src/skills/ad.ts';
import { savedPages } from '#tests/posting/pages.ts';

/** Usual length of a posting, in characters. */
export const USUAL = 4096;

/** A posting for extraction, with its text in one piece for peers without blocks. */
export interface BenchAd extends Ad {
  text: string;
}

/** Postings for all measurements on text. */
export interface Corpus {
  /** Description of their source. */
  source: string;
  ads: BenchAd[];
}

/** Loads the postings of a file ([{id, title, text}]), or those of our own pages. */
export function loadCorpus(file: string | undefined): Corpus {
  if (!file) return { source: 'our own pages, joined to 4 KB each', ads: ownAds() };
  const postings: { title: string; text: string; company?: string }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const ads = postings.map(({ title, text, company = '' }) => adOf(title, company, blocksFromText(text)));
  return { source: file, ads };
}

/** Builds a posting from these blocks. */
export function adOf(title: string, company: string, blocks: Block[]): BenchAd {
  return { title, company, blocks, text: [title, ...blocks.map(({ text }) => text)].join('\n') };
}

/**
 * Builds postings of the usual size from our pages, which hold a few lines each: each continues with lines of
 * the next pages. Repeating its own lines would favour caches.
 */
function ownAds(): BenchAd[] {
  const postings = savedPages().flatMap(({ expected }) => expected ?? []);
  return postings.map(({ title, company }, first) => {
    const blocks: Block[] = [];
    for (let n = first, size = 0; size < USUAL; n++) {
      for (const block of postings[n % postings.length]?.blocks ?? []) {
        if (size >= USUAL) break;
        blocks.push(block);
        size += block.text.length + 1;
      }
    }
    return adOf(title, company, blocks);
  });
}
