import { SITES } from '#src/posting/sites/index.ts';
import { isPartOfHost } from '#src/posting/sites/matches.ts';
import type { Site } from '#src/posting/sites/site.ts';

/** Built script that follows a page: entrypoints/follow-page.ts. */
const FOLLOW = 'follow-page.js';

/** Built generic reader, loaded after the reader of known sites: entrypoints/read-generic.ts. */
export const GENERIC = 'read-generic.js';

/**
 * Scripts that the background injects on demand. Browsers give access to whole hosts only, so on a site that is
 * part of a host all scripts load with the page.
 */
const LATER = ['read-followed.js', GENERIC, 'list-scores.js', 'mark-page.js'];

/** Scripts that run together in a page. */
export const IN_PAGE: readonly string[] = [FOLLOW, 'page-words.js', ...LATER];

/** Scripts injected on a click, after both readers: src/ui/run-on-click.ts. */
export const ON_CLICK: readonly string[] = [
  'read-page.js',
  'read-selection.js',
  'read-whole.js',
  'report-page.js',
];

/** Returns the script that registers a site for the others: src/tools/build/site-scripts.ts. */
const siteScript = ({ id }: Site): string => `sites/${id}.js`;

/** Returns the scripts on a site's pages, in order. */
export const scriptsOf = (site: Site): string[] => [siteScript(site), FOLLOW];

/** Scripts on pages of unknown sites, including sites of systems whose postings have recognisable addresses. */
export const OTHER_SCRIPTS: string[] = [
  ...SITES.filter(({ elsewhere }) => elsewhere).map(siteScript),
  FOLLOW,
];

/**
 * Content scripts of the manifest, for src/tools/build/manifest.ts: on job boards in the page, on hiring systems also
 * in frames of employers' pages. They are plain scripts: WXT's own content scripts announce themselves to the
 * page, so every page could detect Gaplight.
 */
export const CONTENT_SCRIPTS = SITES.filter(({ access }) => access !== 'optional').flatMap((site) => {
  const parts = site.matches.filter(isPartOfHost);
  const whole = site.matches.filter((pattern) => !isPartOfHost(pattern));
  const [first = '', follow = ''] = scriptsOf(site);
  return [
    { matches: whole, js: [first, follow] },
    { matches: parts, js: [first, ...LATER, follow] },
  ]
    .filter(({ matches }) => matches.length > 0)
    .map((script) => ({
      ...script,
      run_at: 'document_idle' as const,
      ...(site.kind === 'system' && { all_frames: true }),
    }));
});
