import { READING_LIMITS } from '../budget/limits.ts';
import { isEnough } from '../fields.ts';
import { textHash } from '../identity/text-hash.ts';
import type { Block, Posting } from '../posting.ts';
import { blocksFromHtml } from '../text/blocks.ts';
import { foldName } from '../text/text.ts';
import type { PastedHead } from './pasted-head.ts';

/** Portal name for pasted postings. */
const PASTED = 'Pasted';

/** Header lines of a mail, and marks of quoted text. */
const MAIL_HEAD =
  /^[> ]*(?:from|to|cc|bcc|date|sent|subject|reply-to|von|an|gesendet|betreff|de|à|envoyé|objet|para|fecha|asunto)\s*: .*$/gim;
const QUOTED = /^(?:> ?)+/gm;

/**
 * Returns the blocks of a pasted text (from a mail, a chat, a PDF), as the page reader would. Empty if it is too
 * short to be an ad or longer than any ad.
 */
export function pastedBlocks(text: string): Block[] {
  if (text.length > READING_LIMITS.text) return [];
  const blocks = blocksFromHtml(text.replace(MAIL_HEAD, '').replace(QUOTED, ''));
  return isEnough(blocks) ? blocks : [];
}

/**
 * Builds a posting from a pasted text. Its id depends on the text alone, so a text pasted twice is stored once
 * under any title. It has no address.
 */
export function pastedPosting(head: PastedHead, blocks: Block[]): Posting {
  const text = foldName(blocks.map((block) => block.text).join(' '));
  return { id: `pasted:${textHash(text)}`, url: '', portal: PASTED, ...head, blocks };
}
