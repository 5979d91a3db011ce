import { PAGE_MATCHES, SYSTEM_MATCHES } from '#src/posting/sites/matches.ts';

/** The script of entrypoints/follow-site.ts, as it is built. */
const JS = ['follow-site.js'];

/**
 * The content scripts as the manifest names them, for manifest.ts: on job boards in the page itself, on hiring systems
 * also in frames of employers' pages. The script is a plain one: those that WXT knows as content scripts start with a
 * message to the page and an event on its document, by which every page would know that Gaplight is there.
 */
export const CONTENT_SCRIPTS = [
  { matches: PAGE_MATCHES, js: JS, run_at: 'document_idle' as const },
  { matches: SYSTEM_MATCHES, js: JS, run_at: 'document_idle' as const, all_frames: true },
];
