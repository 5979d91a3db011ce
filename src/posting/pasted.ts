import { blocksFromHtml } from './blocks.ts';
import { isEnough } from './fields.ts';
import { READING_LIMITS } from './limits.ts';
import type { PastedHead } from './pasted-head.ts';
import type { Block, Posting } from './posting.ts';
import { foldName } from './text.ts';
import { textHash } from './text-hash.ts';

/** What a pasted posting is listed under. */
export const PASTED = 'Pasted';

/** The lines that a mail begins with, and the marks of what it quotes. */
const MAIL_HEAD =
  /^[> ]*(?:from|to|cc|bcc|date|sent|subject|reply-to|von|an|gesendet|betreff|de|à|envoyé|objet|para|fecha|asunto)\s*: .*$/gim;
const QUOTED = /^(?:> ?)+/gm;

/**
 * The text that a user pasted (of a mail, a chat, a PDF), block by block, as the reader of pages would have it. Empty
 * where there is too little of it to be an ad, or more than any ad has.
 */
export function pastedBlocks(text: string): Block[] {
  if (text.length > READING_LIMITS.text) return [];
  const blocks = blocksFromHtml(text.replace(MAIL_HEAD, '').replace(QUOTED, ''));
  return isEnough(blocks) ? blocks : [];
}

/**
 * The posting that a pasted text is. Its id follows from the text alone, so that what is pasted twice is kept once,
 * whatever it was called; it has no address, as no page shows it.
 */
export function pastedPosting(head: PastedHead, blocks: Block[]): Posting {
  const text = foldName(blocks.map((block) => block.text).join(' '));
  return { id: `pasted:${textHash(text)}`, url: '', portal: PASTED, ...head, blocks };
}
