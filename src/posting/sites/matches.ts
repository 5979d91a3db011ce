import { SITES } from './index.ts';

/** Match patterns in the manifest: sites the extension may access without asking. This list must never grow. */
export const PORTAL_MATCHES: string[] = SITES.filter(({ access }) => access !== 'optional').flatMap(
  (site) => site.matches,
);

/** Whether a match pattern covers only a part of its host: "https://news.ycombinator.com/item*". */
export const isPartOfHost = (pattern: string): boolean => !/^[^:]+:\/\/[^/]+\/\*$/.test(pattern);

/** Match patterns for whole hosts. */
export const HOST_MATCHES: string[] = PORTAL_MATCHES.filter((pattern) => !isPartOfHost(pattern));
