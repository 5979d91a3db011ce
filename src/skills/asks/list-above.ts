import type { Block } from '#src/posting/posting.ts';
import type { Group } from '../mentions-of.ts';
import { offersLinesAfter } from './alternatives.ts';
import { LIST_SIGN } from './lists.ts';
import { type ListYears, yearsOfListAfter } from './years.ts';

/** Maximum length of a line in a list without bullets, in characters. */
const LONGEST_LINE = 160;

/**
 * Applies a line like "3 years of experience with:" or "at least one of:" to the list below it. The list
 * consists of items, lines that end in a comma, or bare names; for years also of short lines without bullets.
 */
export class ListAbove {
  /** Years required of the list's members. */
  years: ListYears | null = null;
  /** Group of alternatives of the list's members. */
  group: Group | null = null;
  #by: 'marks' | 'lines' | null = null;

  /** Moves on to a block, after a block with this text. */
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

  /** Records what a sentence says about the lines after it. */
  read(sentence: string): void {
    const years = yearsOfListAfter(sentence);
    if (years) this.years = years;
    const offers = offersLinesAfter(sentence);
    if (offers) this.group = { said: true };
    if (years || offers) this.#by = null;
  }
}
