import { SITES } from '#src/posting/sites/index.ts';
import { isPartOfHost } from '#src/posting/sites/matches.ts';
import type { Site } from '#src/posting/sites/site.ts';

/** What follows a page: entrypoints/follow-page.ts, as it is built. */
const FOLLOW = 'follow-page.js';

/** What reads any page, behind the reader of known ones: entrypoints/read-generic.ts. */
export const GENERIC = 'read-generic.js';

/**
 * What the background puts into a page later, where browsers let it: they give access to whole hosts only, so that on a site
 * that is a part of one all comes with the page.
 */
const LATER = ['read-followed.js', GENERIC, 'list-scores.js', 'mark-page.js'];

/** The scripts that run beside each other in a page. */
export const IN_PAGE: readonly string[] = [FOLLOW, ...LATER];

/** What is put into a page on a click, behind both readers: src/ui/run-on-click.ts. */
export const ON_CLICK: readonly string[] = [
  'read-page.js',
  'read-selection.js',
  'read-whole.js',
  'report-page.js',
];

/** The script that lets the others know a site: src/build/site-scripts.ts. */
const siteScript = ({ id }: Site): string => `sites/${id}.js`;

/** The scripts on the pages of a site, in order. */
export const scriptsOf = (site: Site): string[] => [siteScript(site), FOLLOW];

/** The scripts on the pages of a site that we do not know: some systems' postings are told by their addresses there too. */
export const OTHER_SCRIPTS: string[] = [
  ...SITES.filter(({ elsewhere }) => elsewhere).map(siteScript),
  FOLLOW,
];

/**
 * The content scripts as the manifest names them, for src/build/manifest.ts: on job boards in the page itself, on hiring systems
 * also in frames of employers' pages. The scripts are plain ones: those that WXT knows as content scripts start with a
 * message to the page and an event on its document, by which every page would know that Gaplight is there.
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
