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

/** What tells a heading from a line, and how far what it says goes; what each says stands beside it in the data. */
const SIGN = signsOf(SIGNS);
/** Headings in the middle of a text: within a paragraph, or where the line break around them was lost. */
const { GLUED_HEADING, INLINE_HEADING, LABEL, REMARKED_HEADING } = signsOf(INLINE);

/** A stretch of a block under one section. */
export interface Part {
  block: number;
  /** Half-open offsets into the block's text. */
  start: number;
  end: number;
  section: Section;
  /** A heading names skills too ("Backend: Java"), but it is not a sentence. */
  heading: boolean;
  /** Years that a cell of its own tells of what the part names. */
  years?: number | null;
}
/**
 * What a heading says of the text under it, given what held before it. Where it does not tell, that goes on. Until a
 * heading of what a person must bring (`qualified`), "Desired skills and experience" is one.
 */
function sectionUnder(heading: string, before: Section, qualified = true): Section {
  if (!qualified && SIGN.WHOLE_PROFILE.test(heading)) return 'ask';
  if (MERE_NOT.test(heading)) return 'unneeded';
  if (MERE_WISH.test(heading) || SIGN.SOFTENS_LINES.test(heading)) return 'wish';
  return sectionOfWords(heading, before);
}

/** Cuts an ad's blocks, with plain signs (`plainSigns`), into stretches of one section each, in order, without gaps. */
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

/** Cuts a line where headings stand in it; and the section that its last part belongs to. */
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

/** The section that goes on behind a line; `alone` where the whole of it belongs to the section `last`. */
function sectionBehind(
  line: string,
  kind: Block['kind'],
  before: Section,
  alone: boolean,
  last: Section,
): Section {
  if (line.length <= LONGEST_HEADING && SIGN.SOFTENS_LINES.test(line)) return 'wish';
  if (last !== before && alone && isLineOfItsOwn(line, last)) return before;
  // A list of what is not needed goes on; a line stands alone.
  if (last === 'unneeded' && before !== 'unneeded') return before;
  if (last === 'unneeded' && kind !== 'item') return 'ask';
  return last === 'wish' && SIGN.EQUAL.test(line) ? 'intro' : last;
}

function inlineHeadings(text: string): RegExpExecArray[] {
  const glued = [...findAll(GLUED_HEADING, text), ...labelsIn(text)];
  const starts = glued.map(({ index }) => index).sort((a, b) => a - b);
  // "Java and Linux Nice to have: Scala": the heading begins where the one that was swallowed does.
  const plain = findAll(INLINE_HEADING, text).filter(({ index, 0: all }) => {
    const next = starts[firstAfter(starts, index)];
    return next === undefined || next >= index + all.length;
  });
  const remarked = findAll(REMARKED_HEADING, text).filter(({ 1: label = '' }) => sectionOfWhole(label));
  return [...plain, ...remarked, ...glued].sort((a, b) => a.index - b.index);
}

/** "Nice to have: Kafka", "We teach you: Kafka": it speaks of no line beneath. */
function isLineOfItsOwn(line: string, section: Section): boolean {
  if (section === 'wish' && SIGN.LINE_OF_ITS_OWN.test(line)) return true;
  const said = sectionOfWhole(line.split(':')[0] ?? '');
  return said === section && (said === 'wish' || said === 'learn');
}

/** Labels that say nothing but how much is asked of what follows. */
function labelsIn(text: string): RegExpExecArray[] {
  return findAll(LABEL, text).filter(({ 1: label = '' }) => isMereLabel(label));
}

/** A longer line is a paragraph, whatever it was marked as. */
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

/** "One year with a public cloud Preferred Qualifications:" is a line, and then a heading. */
function swallowsHeading(line: string): boolean {
  return findAll(GLUED_HEADING, line).some(({ index }) => index > LONGEST_OPENING);
}
const LONGEST_OPENING = 20;
