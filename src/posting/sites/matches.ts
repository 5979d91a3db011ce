import { SITES } from './index.ts';

const GIVEN = SITES.filter(({ access }) => access !== 'optional');

/** The match patterns in the manifest: what the extension has access to without asking. It must never grow. */
export const PORTAL_MATCHES: string[] = GIVEN.flatMap((site) => site.matches);

/** Those of the systems that employers keep their postings in, which also stand in frames of other pages. */
export const SYSTEM_MATCHES: string[] = GIVEN.filter(({ kind }) => kind === 'system').flatMap(
  (site) => site.matches,
);

/** All others: only the page itself is read there, none of the frames in it. */
export const PAGE_MATCHES: string[] = GIVEN.filter(({ kind }) => kind !== 'system').flatMap(
  (site) => site.matches,
);

/** The systems that the user has to allow first; they stand in frames as well. */
export const OPTIONAL_SYSTEM_MATCHES: string[] = SITES.filter(
  ({ kind, access }) => kind === 'system' && access === 'optional',
).flatMap((site) => site.matches);
