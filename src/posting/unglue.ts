import { postingSectionOf } from './section-words.ts';

/** Minimum length of a line that may be several lines without their breaks. */
const LONG = 240;
const BULLETS = /[•●▪■◦‣►➢➤✓✔]/g;
/** A dash that starts an item: "…teams- Write code". Within a sentence a space precedes it. */
const DASH_ITEM = /(?<=[\p{Ll}\d)!?.:])- ?(?=\p{Lu})/gu;
/** A sentence end without a space after it: "…a growing team.We are". "Node.Js" is none. */
const GLUED_SENTENCE = /(?<=[\p{Ll})][.!?])(?=\p{Lu}\p{Ll}*\s)(?!(?:Js|Net|Io|Core|Com)\b)/gu;
/** A heading glued to the item before it: "…of the applicationRequirements:". */
const GLUED_HEADING = /(?<=[\p{Ll}\d.)!?])(?=\p{Lu}[\p{L}'’ -]{3,50}:?$)/gu;

/** "(e.g." with its examples on the next line, as the full stop was taken for a sentence end. */
const BROKEN_EXAMPLE = /(\b(?:e\.?\s?g|i\.?\s?e)\s?\.)\s*\n\s*/gi;

/**
 * Restores line breaks in text whose tags were stripped, where that is fairly safe: at bullets, between glued
 * sentences, before glued section headings.
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
