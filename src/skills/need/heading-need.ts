import { type Need, TITLE } from '../mention.ts';
import type { Part } from '../text/sections.ts';

/** What is asked of a skill that a heading names: a heading names what its section is about. */
export function headingNeed({ section, block }: Part): Need {
  if (block === TITLE || section === 'ask' || section === 'intro') return 'required';
  if (section === 'unneeded') return 'excluded';
  return section === 'wish' ? 'preferred' : 'mentioned';
}
