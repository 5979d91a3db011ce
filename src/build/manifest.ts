import type { ConfigEnv, UserManifest } from 'wxt';
import { CONTENT_SCRIPTS } from '#src/access/content-scripts.ts';
import { HOST_MATCHES } from '#src/posting/sites/matches.ts';

/**
 * What the extension's own pages may load and run: its own files and nothing else, from nowhere else. A `blob:` is what such
 * a page has made itself: a file to be saved.
 */
const PAGES_POLICY = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
})
  .map((rule) => rule.join(' '))
  .join('; ');

/**
 * The manifest but for what WXT adds: the version, the icons, and what the entrypoints need (`sidePanel` in Chrome).
 * @param env Which browser, and whether it is for a build or while one develops.
 * @param homepage Where the stores' pages link to, if anywhere.
 */
export function manifestFor(
  { browser, command }: Pick<ConfigEnv, 'browser' | 'command'>,
  homepage?: string,
): UserManifest {
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    ...(homepage && { homepage_url: homepage }),
    // Anything beside the known portals is asked for when the user wants it.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    content_scripts: CONTENT_SCRIPTS,
    // The same hosts and no other, so that the background may put the rest of our scripts there. A browser would take a part of
    // a host for all of it: what is one is not here.
    host_permissions: HOST_MATCHES,
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_toggleMarks__' },
    },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // While one develops, pages come from the server that follows one's edits; WXT's own policy lets them.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gaplight@gaplight',
          // The first release in which every part that we use works in an MV3 event page; it is the ESR before last.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
  };
}
