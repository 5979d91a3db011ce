import INLINE from '#data/signs/inline-headings.json' with { type: 'json' };
import SIGNS from '#data/signs/sections.json' with { type: 'json' };
import type { Block } from '#src/posting/posting.ts';
import { findAll } from './find-all.ts';
import { opensSection, sectionOfWhole, sectionOfWords } from './headings.ts';
import { isMereLabel, MERE_NOT, MERE_WISH } from './judgements.ts';
import type { Section } from './section.ts';
import { signsOf } from './signs.ts';
import { firstAfter } from './spans.ts';
import { tablesIn } from './tables.ts';

/** Patterns that tell headings from lines and show how far a heading applies; the data explains each. */
const SIGN = signsOf(SIGNS);
/** Patterns of headings within a text: in a paragraph, or after a lost line break. */
const { GLUED_HEADING, INLINE_HEADING, LABEL, REMARKED_HEADING } = signsOf(INLINE);

/** A span of a block within one section. */
export interface Part {
  block: number;
  /** Half-open offsets in the block's text. */
  start: number;
  end: number;
  section: Section;
  /** Whether it is a heading: it names skills too ("Backend: Java") but is no sentence. */
  heading: boolean;
  /** Years that a separate table cell states for it. */
  years?: number | null;
}
/**
 * Returns the section under a heading, given the one before; an unclear heading continues it. "Desired skills
 * and experience" opens requirements until another heading did (`qualified`).
 */
function sectionUnder(heading: string, before: Section, qualified = true): Section {
  if (!qualified && SIGN.WHOLE_PROFILE.test(heading)) return 'ask';
  if (MERE_NOT.test(heading)) return 'unneeded';
  if (MERE_WISH.test(heading) || SIGN.SOFTENS_LINES.test(heading)) return 'wish';
  return sectionOfWords(heading, before);
}

/** Splits an ad's blocks, with plain characters (`plainSigns`), into section parts, in order and without gaps. */
export function sectionPartsOf(blocks: readonly Block[]): Part[] {
  let section: Section = 'intro';
  let qualified = false;
  const { rows, cells } = tablesIn(blocks);
  return blocks.flatMap(({ kind, text }, block) => {
    const whole = { block, start: 0, end: text.length, section, heading: false };
    if (cells.has(block)) return [whole];
    const row = rows.get(block);
    if (row?.judgement)
      return [{ ...whole, section: sectionUnder(row.judgement, section), years: row.years }];
    if (isHeading(kind, text)) {
      section = sectionUnder(text, section, qualified);
      qualified ||= section === 'ask' && SIGN.QUALIFIES.test(text);
      return [{ ...whole, section, heading: true }];
    }
    const endsList = section === 'unneeded' && kind !== 'item' && blocks[block - 1]?.kind === 'item';
    if (endsList || (section !== 'intro' && SIGN.PROFILE.test(text))) section = 'ask';
    const { parts, last } = partsOfLine(text, { ...whole, section, years: row?.years }, qualified);
    section = sectionBehind(text, kind, section, parts.length === 1, last);
    return parts;
  });
}

/** Splits a line at headings within it; also returns its last part's section. */
function partsOfLine(line: string, whole: Part, qualified: boolean): { parts: Part[]; last: Section } {
  const parts: Part[] = [];
  let { start, section } = whole;
  for (const match of inlineHeadings(line)) {
    const next = sectionUnder(match.slice(1).find(Boolean) ?? '', section, qualified);
    if (next === section) continue;
    if (match.index > start) parts.push({ ...whole, start, end: match.index, section });
    section = next;
    start = match.index;
  }
  const seeks = section !== 'ask' && section !== 'wish' && SIGN.SEEKS_AMID.test(line);
  parts.push({ ...whole, start, section: seeks ? 'intro' : section });
  return { parts, last: section };
}

/** Returns the section after a line; `alone`: the whole line belongs to the section `last`. */
function sectionBehind(
  line: string,
  kind: Block['kind'],
  before: Section,
  alone: boolean,
  last: Section,
): Section {
  if (line.length <= LONGEST_HEADING && SIGN.SOFTENS_LINES.test(line)) return 'wish';
  if (last !== before && alone && isLineOfItsOwn(line, last)) return before;
  // A list of what is not needed continues; a single line does not.
  if (last === 'unneeded' && before !== 'unneeded') return before;
  if (last === 'unneeded' && kind !== 'item') return 'ask';
  return last === 'wish' && SIGN.EQUAL.test(line) ? 'intro' : last;
}

function inlineHeadings(text: string): RegExpExecArray[] {
  const glued = [...findAll(GLUED_HEADING, text), ...labelsIn(text)];
  const starts = glued.map(({ index }) => index).sort((a, b) => a - b);
  // "Java and Linux Nice to have: Scala": the heading starts where its embedded one does.
  const plain = findAll(INLINE_HEADING, text).filter(({ index, 0: all }) => {
    const next = starts[firstAfter(starts, index)];
    return next === undefined || next >= index + all.length;
  });
  const remarked = findAll(REMARKED_HEADING, text).filter(({ 1: label = '' }) => sectionOfWhole(label));
  return [...plain, ...remarked, ...glued].sort((a, b) => a.index - b.index);
}

/** Whether the line applies only to itself: "Nice to have: Kafka", "We teach you: Kafka". */
function isLineOfItsOwn(line: string, section: Section): boolean {
  if (section === 'wish' && SIGN.LINE_OF_ITS_OWN.test(line)) return true;
  const said = sectionOfWhole(line.split(':')[0] ?? '');
  return said === section && (said === 'wish' || said === 'learn');
}

/** Finds labels that only state a need. */
function labelsIn(text: string): RegExpExecArray[] {
  return findAll(LABEL, text).filter(({ 1: label = '' }) => isMereLabel(label));
}

/** Maximum length of a heading; a longer line is a paragraph regardless of markup. */
const LONGEST_HEADING = 300;

function isHeading(kind: Block['kind'], line: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  if (kind === 'item') return SIGN.MARKED_HEADING.test(line);
  if (SIGN.WISH_OF_ITS_OWN.test(line)) return false;
  if (labelsIn(line).length > 0) return false;
  if (kind === 'paragraph' && SIGN.SOFTENS_ITSELF.test(line)) return false;
  if (MERE_WISH.test(line) || MERE_NOT.test(line) || sectionOfWhole(line) !== undefined) return true;
  if (kind === 'heading') return !SIGN.IS_JUDGED.test(line) && !swallowsHeading(line);
  return SIGN.SHORT_LINE.test(line) && opensSection(line);
}

/** Whether a line contains a heading at its end: "One year with a public cloud Preferred Qualifications:". */
function swallowsHeading(line: string): boolean {
  return findAll(GLUED_HEADING, line).some(({ index }) => index > LONGEST_OPENING);
}
const LONGEST_OPENING = 20;
