import type { ChosenText } from './parts/chosen.ts';
import type { ToldByPage } from './structured/told.ts';

/** Role of a piece of text on its page. A heading decides the need of what follows. */
type BlockKind = 'heading' | 'paragraph' | 'item';

/** One run of a posting's visible text: no line breaks, single spaces. */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** One job ad read from a page. */
export interface Posting {
  /**
   * Same id for the same posting at two addresses: `portal:number` if the portal numbers its postings, else the
   * address without tracking.
   */
  id: string;
  /** Address of the page; empty if the posting was pasted. */
  url: string;
  /** The portal's common name ("LinkedIn"), or the site's host name. */
  portal: string;
  title: string;
  /** Empty if the page does not say. */
  company: string;
  /** Empty if the page does not say. */
  location: string;
  /** The ad's text, in order, without page chrome. */
  blocks: Block[];
  /** The page's own words outside the text, such as dates and pay. Absent if there are none. */
  told?: ToldByPage;
  /** Languages of the text, as `Languages` in src/skills/text/written-in.ts. Absent until detected. */
  languages?: string[];
  /** False if the page does not look like one posting and was read on request; otherwise absent. */
  sure?: false;
  /** Set if the page seems to hold more of the posting than was read. */
  more?: true;
  /** Set if the user chose which text is the posting. */
  chosen?: ChosenText;
}

/**
 * Reason why a page gave no posting; the popup has a text for each. `loading`: the address promises one. `form`:
 * the page is an application form. `off`: the user or the browser turned the site off, so nothing
 * was read.
 */
export type Unread = 'loading' | 'no-posting' | 'form' | 'no-text' | 'too-large' | 'broken' | 'off';

/** Result of reading a page: a posting, or the reason for none. */
export type Reading = { posting: Posting } | { unread: Unread };

/** Whether this surely is a posting: the page looks like one, or the user chose the text. */
export const isKnownPosting = ({ sure, chosen }: Pick<Posting, 'sure' | 'chosen'>): boolean =>
  sure !== false || chosen !== undefined;
