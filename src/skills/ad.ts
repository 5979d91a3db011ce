import type { Block } from '#src/posting/posting.ts';
import type { Languages } from './text/written-in.ts';

/** The parts of a posting from which skills are extracted. */
export interface Ad {
  title: string;
  /** The employer, or empty if unknown. Its name is never a skill. */
  company: string;
  blocks: readonly Block[];
  /** Whether this surely is a posting or a résumé; other texts may ask for nothing. */
  isKnown?: boolean;
  /** Languages of the text; absent or empty if unknown. */
  languages?: Languages;
}
