import type { PageLine } from './lines.ts';
import type { Block } from './posting.ts';
import { hasWords } from './text.ts';

const BULLET =
  /^(?:[•●▪■◦‣⁃∙·○◆►➢➤✓✔✅⭐→»]\s*|[-–—*+]\s+|[-–](?=\p{L})|\*(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{L}))/u;
const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/;
const MARKDOWN_BOLD = /^\*\*(.+?)\*\*:?$/;
const ENDS_SENTENCE = /[.!;,…]$/;

/** Maximum length of a heading; longer bold text is emphasis. */
const HEADING_LENGTH = 110;

/** Classifies a line as heading, item or paragraph and strips its marker ("•", "##"). */
export function blockOf({ text, place, bold }: PageLine): Block {
  if (place === 'heading') return { kind: text.length > 2 * HEADING_LENGTH ? 'paragraph' : 'heading', text };
  const markdown = text.match(MARKDOWN_BOLD)?.[1] ?? text.replace(MARKDOWN_HEADING, '');
  if (markdown !== text && markdown.length <= HEADING_LENGTH) return { kind: 'heading', text: markdown };
  const item = text.replace(BULLET, '');
  if (item !== text && hasWords(item)) return { kind: 'item', text: item };
  if (place === 'item') return { kind: 'item', text };
  return { kind: isHeadingLine(text, bold) ? 'heading' : 'paragraph', text };
}

/** Turns a short line directly above a list into a heading, even if nothing marks it. */
export function raiseHeadings(blocks: Block[]): Block[] {
  return blocks.map((block, index) => {
    const overList = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'item';
    return overList && isTitleLike(block.text) ? { ...block, kind: 'heading' } : block;
  });
}

/** Whether the text is a few words, begins like a title and has no full stop at the end; a question may be one. */
export function isTitleLike(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}/u.test(text) && !ENDS_SENTENCE.test(text) && !/\d/.test(text);
}

function isHeadingLine(text: string, bold: boolean): boolean {
  if (text.length > HEADING_LENGTH) return false;
  if (text.endsWith(':')) return true;
  return !ENDS_SENTENCE.test(text.replace(/!$/, '')) && (bold || isInCapitals(text));
}

/** Whether the text is a heading in capitals ("WHAT WE OFFER"), not a list of acronyms ("AWS, SQL"). */
function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.length <= 70 && /\p{Lu}{5}/u.test(text) && !/[,/|]/.test(text);
}
