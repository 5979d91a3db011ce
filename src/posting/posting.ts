import type { ChosenText } from './part/chosen.ts';
import type { ToldByPage } from './told.ts';

/** What part of a page a piece of text was. Headings matter: the need of what follows depends on them. */
export type BlockKind = 'heading' | 'paragraph' | 'item';

/** One run of text of a posting, as a reader would see it: no line breaks, single spaces. */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** One job ad, as read from a page. */
export interface Posting {
  /** The same posting at two addresses has one id: `portal:number` where the portal numbers its postings, else the address without its tracking. */
  id: string;
  /** The address it was read at; empty where it was pasted. */
  url: string;
  /** The portal's name as people know it ("LinkedIn"), or the site's host name. */
  portal: string;
  title: string;
  /** Empty where the page does not say. */
  company: string;
  /** Empty where the page does not say. */
  location: string;
  /** The ad's text, in order, without the page around it. */
  blocks: Block[];
  /** What the page tells beside the text, in its own words. Not there where it tells nothing. */
  told?: ToldByPage;
  /** What it is written in, as `Languages` in src/skills/text/written-in.ts has it. Not there before it is told. */
  languages?: string[];
  /** False where the page does not look like one posting, and was read because the user asked. Else it is not there. */
  sure?: false;
  /** The page seems to hold more of it than was read. Else it is not there. */
  more?: true;
  /** The user said which text it is, and the page's readers did not. */
  chosen?: ChosenText;
}

/**
 * Why a page gave no posting; the popup has words for each. `loading`: the address says there will be one. `off`: the
 * site is not read any more, by the user's wish or the browser's, and nothing on it was looked at.
 */
export type Unread = 'loading' | 'no-posting' | 'no-text' | 'too-large' | 'broken' | 'off';

/** What reading a page gives: a posting, or the reason why there is none. */
export type Reading = { posting: Posting } | { unread: Unread };

/** Whether it is known to be a posting, whatever its words: a page that looks like one, or a text that the user chose. */
export const isKnownPosting = ({ sure, chosen }: Pick<Posting, 'sure' | 'chosen'>): boolean =>
  sure !== false || chosen !== undefined;
