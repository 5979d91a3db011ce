import type { KeptPosting } from '#src/store/db.ts';

/** What stands at the top: the title, and beneath it who, where, and on which job site. */
export interface Head {
  /** The posting's id, and where it was read. */
  posting: string;
  url: string;
  title: string;
  /** Whether the user put it aside to come back to. */
  saved: boolean;
  details: string[];
  /** Whether the page does not look like one posting, and the user has not said that it is. */
  inDoubt: boolean;
}

/** The head of a posting; what the page did not say is left out. */
export function headOf({ id, url, title, saved, company, location, portal, sure }: KeptPosting): Head {
  const details = [company, location, portal].filter((detail) => detail !== '');
  return { posting: id, url, title, saved, details, inDoubt: sure === false };
}
