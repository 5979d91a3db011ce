import { SITES } from './index.ts';

/** The match patterns of all portals: where the content script runs, and what the extension asks access to. */
export const PORTAL_MATCHES: string[] = SITES.flatMap((site) => site.matches);
