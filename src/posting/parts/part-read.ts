import { sectionAt } from '../any-page/signs.ts';
import type { Block, Posting } from '../posting.ts';
import { FEW_WORDS, wordCount } from './few-words.ts';

/**
 * Reason why a posting's text may be incomplete. `more`: another reader saw a fuller text; `cut`: the text
 * breaks off; `few-words`: it is very short; `no-asks`: it is short and has no requirements.
 */
type PartWhy = 'more' | 'cut' | 'no-asks' | 'few-words';

/** Evidence that a posting was read incompletely, with its word count. */
export interface PartRead {
  words: number;
  why: PartWhy;
}

/** Word count below which nothing is an ad, whatever sections it has. */
const LEAST_WORDS = 40;
/** Word count below which an ad without requirements is an introduction without its body. */
const SHORT = 200;
/** Word count above which "… read more" at the end may only cut off a company introduction. */
const LONG = 400;
/** Maximum length of such an ending, in characters. */
const LONGEST_END = 80;
/** Ending of a text that continues behind a button. */
const CUT =
  /(?:…|\.{3}|\[…\])\s*(?:(?:show|read|see|view|load) (?:more|full|all)|more|mehr (?:anzeigen|lesen)|weiterlesen|voir plus|lire la suite|ver más|leer más|ver mais|mostra altro|pokaż więcej|zobrazit více|meer (?:tonen|lezen))?\s*$|^(?:show|read|see|view) (?:more|full (?:job )?description)$/iu;

/** Returns evidence that a posting was read incompletely, or null. Chosen or pasted texts are complete. */
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
