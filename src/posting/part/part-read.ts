import { sectionAt } from '../generic/signs.ts';
import type { Block, Posting } from '../posting.ts';
import { FEW_WORDS, wordCount } from './few-words.ts';

/**
 * Why a posting's text may be only a part of it. `more`: another reader saw a fuller text on the page; `cut`: the text
 * breaks off; `few-words`, `no-asks`: it is very short, or short and no part of it says what is asked for.
 */
export type PartWhy = 'more' | 'cut' | 'no-asks' | 'few-words';

/** A posting that was read in part, as it seems: how many words, and what speaks for it. */
export interface PartRead {
  words: number;
  why: PartWhy;
}

/** With fewer words than these nothing is an ad, whatever parts it has. */
const LEAST_WORDS = 40;
/** With fewer than these, an ad without a part that asks is an introduction without its body. */
const SHORT = 200;
/** A text of more words than these may well end in a cut introduction of the company. */
const LONG = 400;
/** More than any such end has, in characters. */
const LONGEST_END = 80;
/** How a text ends that goes on behind a button. */
const CUT =
  /(?:…|\.{3}|\[…\])\s*(?:(?:show|read|see|view|load) (?:more|full|all)|more|mehr (?:anzeigen|lesen)|weiterlesen|voir plus|lire la suite|ver más|leer más|ver mais|mostra altro|pokaż więcej|zobrazit více|meer (?:tonen|lezen))?\s*$|^(?:show|read|see|view) (?:more|full (?:job )?description)$/iu;

/**
 * Whether a posting seems to have been read only in part; null where not. What the user chose, or pasted, is as whole as
 * they wanted it.
 */
export function partRead({ blocks, more, chosen, url }: Posting): PartRead | null {
  if (chosen || url === '') return null;
  const words = wordCount(blocks);
  const why = whyPart(blocks, words, more === true);
  return why && { words, why };
}

function whyPart(blocks: readonly Block[], words: number, more: boolean): PartWhy | null {
  if (more) return 'more';
  if (words < LONG && CUT.test(blocks.at(-1)?.text.slice(-LONGEST_END) ?? '')) return 'cut';
  if (words < LEAST_WORDS) return 'few-words';
  if (words >= SHORT || blocks.some((block) => sectionAt(block) === 'asks')) return null;
  return words < FEW_WORDS ? 'few-words' : 'no-asks';
}
