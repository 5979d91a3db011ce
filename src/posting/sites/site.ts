import type { Block } from '../posting.ts';
import type { ToldByPage } from '../told.ts';

/**
 * Places on the page, in order of preference: a CSS selector, or one with an attribute to read instead of the
 * text (`meta[property="og:title"] @content`). The first that finds something is taken. `{number}` stands for the posting's.
 */
export type Places = string[];

/** How to read the postings of one portal: nearly all of it data, so that a file reads like a list of facts. */
export interface Site {
  /** Stands in `Posting.id`; lower case, never changed once released. */
  id: string;
  /** The name people know the portal by. */
  portal: string;
  /**
   * What it is, where it is no board on which many advertise: the system that an employer keeps its postings in,
   * which may also stand in a frame of the employer's own page; or the site of one employer.
   */
  kind?: 'system' | 'employer';
  /**
   * Whether the user has to allow it first. It is so for every portal that came after the first release: a host that is
   * added to the manifest makes Chrome turn the extension off until its user agrees again. Browsers ask for whole hosts
   * only, so its `matches` have no path.
   */
  access?: 'optional';
  /** The match patterns of its pages: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
  matches: string[];
  /** Addresses of one posting; the group is the portal's number for it (several are joined: employer, number). */
  posting: RegExp[];
  /** The number that the group stands for, where it is written in another way at some of the addresses. */
  number?: (group: string) => string;
  /** Addresses of lists, searches and the like, where there is nothing to read. */
  list?: RegExp[];
  /**
   * Its structured data: 'first' where it is better than the page, 'never' where it describes another posting
   * than the one in view. The default fills in what the page itself does not say.
   */
  structured?: 'first' | 'never';
  /** The page's title, taken apart: groups named title, company, location. The last resort for each of them. */
  pageTitle?: RegExp;
  title: Places;
  company: Places;
  /** All that the first finding selector finds: a posting may be in several places. */
  location: Places;
  /** All that the first finding selector finds, in order: a description may be in several pieces. */
  description: Places;
  /** Where the page tells what kind of job it is, what it pays, since when and until when: all that all of them find. */
  told?: Places;
  /** What stands within the description and is no part of it. */
  leaveOut?: string;
  /** What heads the sections of the description: its last resort, by the generic reader. */
  sections?: RegExp;
  /** Whether `read` calls what comes with the generic reader: src/access/generic-tools.ts. */
  withGeneric?: true;
  /** For what selectors cannot say: the last resort for each of them. */
  read?: (document: Document, url: URL) => ReadBySite;
  /**
   * What in the address of an employer's own page names one of its postings: the parameter, and in a group its number.
   * The page says so, and any page can.
   */
  elsewhere?: RegExp;
  /** Where the page is a wrapper: the frame, of the same origin, that the posting stands in. */
  frame?: string;
  /** Tells a posting from other pages, where their addresses are alike. */
  only?: (document: Document) => boolean;
}

/** What a site's own code finds. */
export interface ReadBySite {
  title?: string;
  company?: string;
  location?: string;
  blocks?: () => Block[];
  told?: () => ToldByPage;
}

/** What the pages of the extension need to know of a portal: all but how its postings are read. */
export type Portal = Pick<Site, 'id' | 'portal' | 'kind' | 'access' | 'matches'>;

/** A portal without how its postings are read. */
export const portalOf = ({ id, portal, kind, access, matches }: Site): Portal => ({
  id,
  portal,
  ...(kind && { kind }),
  ...(access && { access }),
  matches,
});
