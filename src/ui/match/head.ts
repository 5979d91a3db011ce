import type { ChosenBy } from '#src/posting/parts/chosen.ts';
import type { PartRead } from '#src/posting/parts/part-read.ts';
import type { Progress } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type FactsTold, factsWithPlace } from '#src/ui/facts-told.ts';

/** The head of the view: title, employer, place and job site. */
export interface Head {
  /** The posting's id and address. */
  posting: string;
  url: string;
  title: string;
  /** The application status, absent if never set. */
  progress?: Progress;
  /** The employer and the job site. */
  details: string[];
  /** Its dates, place and terms as short texts. */
  facts: FactsTold;
  /** Whether the page may not be a single posting, and the user has not confirmed it. */
  inDoubt: boolean;
  languages?: string[];
  /** Set if it seems to be read only in part, or the user chose its text. */
  partly?: PartRead;
  chosen?: ChosenBy;
}

/** Builds the head of a posting, without unknown parts. `now` in ms since 1970. */
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
