import { SITES } from './index.ts';

/** The match patterns of all portals: what the extension has access to without asking. */
export const PORTAL_MATCHES: string[] = SITES.flatMap((site) => site.matches);

/** Those of the systems that employers keep their postings in, which also stand in frames of other pages. */
export const SYSTEM_MATCHES: string[] = SITES.filter(({ kind }) => kind === 'system').flatMap(
  (site) => site.matches,
);

/** All others: only the page itself is read there, none of the frames in it. */
export const PAGE_MATCHES: string[] = SITES.filter(({ kind }) => kind !== 'system').flatMap(
  (site) => site.matches,
);
