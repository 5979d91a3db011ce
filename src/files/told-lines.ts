import { periodsIn } from '#src/files/resume/dates.ts';
import type { Period } from '#src/files/resume/period.ts';
import type { ResumeSection } from '#src/files/resume/section-signs.ts';
import type { ResumeLine } from '#src/files/resume/structure.ts';
import type { Block } from '#src/posting/posting.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { FILE_LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Lines of a résumé whose sections are known from the file, with the blocks to extract skills from. */
export interface ToldLines {
  blocks: Block[];
  lines: ResumeLine[];
}

/** Collects such lines. Throws {@link Unreadable} if there are too many for a résumé. */
export class LineGatherer implements ToldLines {
  readonly blocks: Block[] = [];
  readonly lines: ResumeLine[] = [];
  #size = 0;

  /** Adds the lines of a text to a section. `isHead`: they name a position held in that period. */
  add(text: string, section: ResumeSection, period: Period | null = null, isHead = false): void {
    this.#size += text.length;
    if (this.#size > FILE_LIMITS.text) throw new Unreadable('too-large');
    for (const block of blocksFromText(text)) {
      this.blocks.push({ ...block, kind: isHead ? 'paragraph' : 'item' });
      this.lines.push({ text: block.text, section, isHeading: false, isHead, period, cells: null });
    }
  }
}

/**
 * Returns the period between two dates as files write them. Without an end it goes on; without a start it is
 * null.
 */
export function periodBetween(from: string, to: string, now: number): Period | null {
  if (from.trim() === '') return null;
  return periodsIn(`${from.trim()} – ${to.trim() || 'now'}`, now)[0]?.period ?? null;
}
