import type { ChosenBy } from '#src/posting/part/chosen.ts';
import type { PartRead } from '#src/posting/part/part-read.ts';
import type { Progress } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type FactsTold, factsWithPlace } from '#src/ui/facts-told.ts';

/** What stands at the top: the title, and beneath it who, where, and on which job site. */
export interface Head {
  /** The posting's id, and where it was read. */
  posting: string;
  url: string;
  title: string;
  /** How far the user is with it; absent where they said nothing. */
  progress?: Progress;
  /** The employer and the job site. */
  details: string[];
  /** What it says of itself beside its text: since when, until when, where and for what. */
  facts: FactsTold;
  /** Whether the page does not look like one posting, and the user has not said that it is. */
  inDoubt: boolean;
  /** What it is written in, where that is known. */
  languages?: string[];
  /** That it seems to have been read only in part, or that the user chose its text. */
  partly?: PartRead;
  chosen?: ChosenBy;
}

/** The head of a posting; what the page did not say is left out. `now` in ms since 1970. */
export function headOf(posting: KeptPosting, now: number): Head {
  const { id, url, title, progress, company, location, portal, sure, partly, chosen, languages } = posting;
  const details = [company, portal].filter((detail) => detail !== '');
  const facts = factsWithPlace(posting.facts, location, now);
  const text = {
    ...(progress && { progress }),
    ...(languages && { languages }),
    ...(partly && { partly }),
    ...(chosen && { chosen: chosen.by }),
  };
  return { posting: id, url, title, details, facts, inDoubt: sure === false, ...text };
}
