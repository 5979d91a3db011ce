import { SITES } from './index.ts';

/** The match patterns in the manifest: what the extension has access to without asking. It must never grow. */
export const PORTAL_MATCHES: string[] = SITES.filter(({ access }) => access !== 'optional').flatMap(
  (site) => site.matches,
);

/** Whether a match pattern is of a part of its host: "https://news.ycombinator.com/item*". */
export const isPartOfHost = (pattern: string): boolean => !/^[^:]+:\/\/[^/]+\/\*$/.test(pattern);

/** Those of them that are of whole hosts. */
export const HOST_MATCHES: string[] = PORTAL_MATCHES.filter((pattern) => !isPartOfHost(pattern));
