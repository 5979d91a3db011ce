import type { Block } from '../posting.ts';
import type { ToldByPage } from '../structured/told.ts';

/**
 * Places on the page in order of preference: a CSS selector, or one with an attribute to read instead of the
 * text (`meta[property="og:title"] @content`). The first with a result wins. `{number}` is replaced by the
 * posting's number.
 */
export type Places = string[];

/** Description of how to read a portal's postings, nearly all as data. */
export interface Site {
  /** Part of `Posting.id`; lower case, never changed once released. */
  id: string;
  /** Common name of the portal. */
  portal: string;
  /**
   * Set if the site is not a board for many employers. `system`: a hiring system, which may also appear in a
   * frame of an employer's page. `employer`: the site of one employer.
   */
  kind?: 'system' | 'employer';
  /**
   * Set if the user must allow the site first. Every portal added after the first release is optional: a new
   * host in the manifest makes Chrome disable the extension until its user agrees. Browsers ask for whole hosts,
   * so `matches` have no path.
   */
  access?: 'optional';
  /**
   * Match patterns of its pages: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
   */
  matches: string[];
  /** Addresses of one posting; groups hold the portal's number (several are joined: employer, number). */
  posting: RegExp[];
  /** Converts the group to the number, if some addresses encode it differently. */
  number?: (group: string) => string;
  /** Addresses of lists, searches and the like, which hold no posting. */
  list?: RegExp[];
  /**
   * Use of its structured data: 'first' if it is better than the page, 'never' if it describes another posting
   * than the one in view. By default it fills in missing fields.
   */
  structured?: 'first' | 'never';
  /** Pattern of the page's title with groups named title, company, location; last resort for each. */
  pageTitle?: RegExp;
  title: Places;
  company: Places;
  /** All matches of the first selector with a result: a posting may be in several places. */
  location: Places;
  /** All matches of the first selector with a result, in order: a description may be in several pieces. */
  description: Places;
  /** Selectors of job type, pay and dates; matches of all selectors count. */
  told?: Places;
  /** Elements within the description that are not part of it. */
  leaveOut?: string;
  /** Headings of the description's sections, for the generic reader as the last resort. */
  sections?: RegExp;
  /** Whether `read` calls functions of the generic reader: src/page/access/generic-tools.ts. */
  withGeneric?: true;
  /** Reads fields that selectors cannot express; last resort for each. */
  read?: (document: Document, url: URL) => ReadBySite;
  /**
   * Parameter in the address of an employer's own page that names a posting of this system, with its number in a
   * group. Any page can claim that.
   */
  elsewhere?: RegExp;
  /** Selector of the same-origin frame that holds the posting, if the page is a wrapper. */
  frame?: string;
  /** Whether the page is a posting, if other pages have similar addresses. */
  only?: (document: Document) => boolean;
}

/** Fields read by a site's own code. */
export interface ReadBySite {
  title?: string;
  company?: string;
  location?: string;
  blocks?: () => Block[];
  told?: () => ToldByPage;
}

/** Description of a portal for the extension's pages: everything but how to read its postings. */
export type Portal = Pick<Site, 'id' | 'portal' | 'kind' | 'access' | 'matches'>;

/** Returns a portal's description without how to read its postings. */
export const portalOf = ({ id, portal, kind, access, matches }: Site): Portal => ({
  id,
  portal,
  ...(kind && { kind }),
  ...(access && { access }),
  matches,
});
