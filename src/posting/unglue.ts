import { postingSectionOf } from './section-words.ts';

/** Shorter lines are lines; only a long one may be several that lost their breaks. */
const LONG = 240;
const BULLETS = /[•●▪■◦‣►➢➤✓✔]/g;
/** "…teams- Write code": no space before the dash, so it is no dash of a sentence. */
const DASH_ITEM = /(?<=[\p{Ll}\d)!?.:])- ?(?=\p{Lu})/gu;
/** "…a growing team.We are": a sentence that ends without the space after it. "Node.Js" is none. */
const GLUED_SENTENCE = /(?<=[\p{Ll})][.!?])(?=\p{Lu}\p{Ll}*\s)(?!(?:Js|Net|Io|Core|Com)\b)/gu;
/** "…of the applicationRequirements:": a heading glued to the item before it. */
const GLUED_HEADING = /(?<=[\p{Ll}\d.)!?])(?=\p{Lu}[\p{L}'’ -]{3,50}:?$)/gu;

/** "languages (e.g." and the examples on the next line: the full stop was taken for the end of a sentence. */
const BROKEN_EXAMPLE = /(\b(?:e\.?\s?g|i\.?\s?e)\s?\.)\s*\n\s*/gi;

/**
 * Ads are passed on as text from which a tool took the tags, breaks and all. This puts the breaks back where
 * they can be told with some safety: at bullets, between glued sentences, before a glued section heading.
 */
export function unglue(text: string): string {
  return text
    .replace(BROKEN_EXAMPLE, '$1 ')
    .replace(/[^\n]+/g, (line) => (line.length < LONG ? line : unglueLine(line)));
}

function unglueLine(line: string): string {
  const bulleted = line.replace(BULLETS, '\n• ');
  const dashes = bulleted.match(DASH_ITEM)?.length ?? 0;
  return (dashes > 2 ? bulleted.replace(DASH_ITEM, '\n- ') : bulleted)
    .replace(GLUED_SENTENCE, '\n')
    .split('\n')
    .map(splitHeading)
    .join('\n');
}

function splitHeading(line: string): string {
  for (const { index } of line.matchAll(GLUED_HEADING)) {
    const heading = line.slice(index);
    if (postingSectionOf(heading)) return `${line.slice(0, index)}\n${heading}`;
  }
  return line;
}
