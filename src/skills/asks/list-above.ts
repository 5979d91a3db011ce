import type { Block } from '#src/posting/posting.ts';
import type { Group } from '../mentions-of.ts';
import { offersLinesAfter } from './alternatives.ts';
import { LIST_SIGN } from './lists.ts';
import { type ListYears, yearsOfListAfter } from './years.ts';

/** A line of a list that has no marks is no longer than this, in characters. */
const LONGEST_LINE = 160;

/**
 * What a line like "3 years of experience with:" or "at least one of:" says of the lines beneath it, for as long as its
 * list goes on: over items, over lines that end in a comma, over bare names, or, for years, over short lines without any mark.
 */
export class ListAbove {
  /** Years that the list's members are asked for. */
  years: ListYears | null = null;
  /** The group that they are offered in. */
  group: Group | null = null;
  #by: 'marks' | 'lines' | null = null;

  /** Goes on to a block, behind one of this text. */
  enter(block: Block | undefined, before: string): void {
    const isBare = block?.kind === 'paragraph' && LIST_SIGN.BARE_LINE.test(block.text);
    const marked =
      block?.kind === 'item' ||
      LIST_SIGN.RUNS_ON.test(before) ||
      (isBare && LIST_SIGN.BARE_LINE.test(before));
    const byMarks =
      block?.kind === 'item' || LIST_SIGN.RUNS_ON.test(block?.text ?? '') || this.group !== null;
    this.#by ??= byMarks ? 'marks' : 'lines';
    if (marked && (this.#by === 'marks' || block?.kind !== 'item')) return;
    this.group = null;
    const isLine = block?.kind === 'paragraph' && block.text.length < LONGEST_LINE;
    if (this.#by === 'marks' || !isLine) this.years = null;
  }

  /** Takes in what a sentence says of the lines that follow it. */
  read(sentence: string): void {
    const years = yearsOfListAfter(sentence);
    if (years) this.years = years;
    const offers = offersLinesAfter(sentence);
    if (offers) this.group = { said: true };
    if (years || offers) this.#by = null;
  }
}
