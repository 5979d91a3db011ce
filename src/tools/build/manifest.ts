import type { ConfigEnv, UserManifest } from 'wxt';
import { CONTENT_SCRIPTS } from '#src/page/access/content-scripts.ts';
import { HOST_MATCHES } from '#src/posting/sites/matches.ts';

/**
 * Content security policy of our own pages: only files of the extension, and `blob:` for files that a page
 * saves.
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
 * Returns the manifest without what WXT adds: version, icons and what entrypoints need (`sidePanel` in Chrome).
 * @param env Browser, and whether this is a build or development.
 * @param homepage Address that the stores link to, if any.
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
    // Access to any further site is requested when the user wants it.
    // Firefox takes `alarms` only here, not among the optional permissions.
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    content_scripts: CONTENT_SCRIPTS,
    // The same hosts as the content scripts, so the background may inject further scripts there. Sites on part
    // of a host are left out, because browsers would grant the whole host.
    host_permissions: HOST_MATCHES,
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_toggleMarks__' },
    },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // In development, pages load from the dev server, which WXT's own policy allows.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gaplight@gaplight',
          // The first release where all MV3 features that we use work in an event page; the ESR before last.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
  };
}
