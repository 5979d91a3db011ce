import { readFileSync } from 'node:fs';
import { blocksFromText } from '#src/posting/blocks.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Ad } from '#src/skills/ad.ts';
import { savedPages } from '#tests/posting/pages.ts';

/** What a posting usually has, in characters. */
export const USUAL = 4096;

/** A posting to find skills in, and its text in one piece for those who know no blocks. */
export interface BenchAd extends Ad {
  text: string;
}

/** The postings that all figures on text are measured with. */
export interface Corpus {
  /** Where they come from, for the reader. */
  source: string;
  ads: BenchAd[];
}

/** The postings of a file ([{id, title, text}]), or those of our own pages. */
export function loadCorpus(file: string | undefined): Corpus {
  if (!file) return { source: 'our own pages, joined to 4 KB each', ads: ownAds() };
  const postings: { title: string; text: string; company?: string }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const ads = postings.map(({ title, text, company = '' }) => adOf(title, company, blocksFromText(text)));
  return { source: file, ads };
}

/** A posting made of these blocks. */
export function adOf(title: string, company: string, blocks: Block[]): BenchAd {
  return { title, company, blocks, text: [title, ...blocks.map(({ text }) => text)].join('\n') };
}

/**
 * Our pages hold a few lines each, so each posting goes on with those of the next pages until it has the usual size:
 * the same lines again and again would flatter every cache.
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
