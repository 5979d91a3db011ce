import type { Block } from '#src/posting/posting.ts';
import type { Languages } from './text/written-in.ts';

/** What of a posting the skills are found in. */
export interface Ad {
  title: string;
  /** The employer; empty where it is not known. Its name is never a skill. */
  company: string;
  blocks: readonly Block[];
  /** Whether it is known to be a posting or a résumé: of another text it is judged whether it asks for anything at all. */
  isKnown?: boolean;
  /** What it is written in; not there or empty where that is not known. */
  languages?: Languages;
}
