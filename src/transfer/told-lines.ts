import { blocksFromText } from '#src/posting/blocks.ts';
import type { Block } from '#src/posting/posting.ts';
import { periodsIn } from '#src/resume/dates.ts';
import type { Period } from '#src/resume/period.ts';
import type { ResumeSection } from '#src/resume/section-signs.ts';
import type { ResumeLine } from '#src/resume/structure.ts';
import { FILE_LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Lines of a résumé whose file tells where in it they stand, and the blocks in which their skills are found. */
export interface ToldLines {
  blocks: Block[];
  lines: ResumeLine[];
}

/** Gathers such lines. Throws {@link Unreadable} where there are more than a résumé has. */
export class LineGatherer implements ToldLines {
  readonly blocks: Block[] = [];
  readonly lines: ResumeLine[] = [];
  #size = 0;

  /** The lines of a text in a section; `head`: it says who one was in that time. */
  add(text: string, section: ResumeSection, period: Period | null = null, isHead = false): void {
    this.#size += text.length;
    if (this.#size > FILE_LIMITS.text) throw new Unreadable('too-large');
    for (const block of blocksFromText(text)) {
      this.blocks.push({ ...block, kind: isHead ? 'paragraph' : 'item' });
      this.lines.push({ text: block.text, section, isHeading: false, isHead, period, cells: null });
    }
  }
}

/** The period between two dates as files write them; without the second one it goes on. Null where there is no first. */
export function periodBetween(from: string, to: string, now: number): Period | null {
  if (from.trim() === '') return null;
  return periodsIn(`${from.trim()} – ${to.trim() || 'now'}`, now)[0]?.period ?? null;
}
