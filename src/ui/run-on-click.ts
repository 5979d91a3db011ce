import type { Browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from '#src/browser.ts';
import { patternCovers } from '#src/posting/identity/address.ts';
import { portals } from './words/portals.ts';

/** The scripts that click-to-read scripts import. Pages of job sites may have them already. */
const READERS = ['/read-followed.js', '/page-words.js', '/read-generic.js'] as const;

/**
 * Runs a reading script in a tab's frames, after the readers and the facts of the frames' sites. Returns one
 * result per frame. Rejects if the browser denies access.
 */
export async function runOnClick(
  target: Browser.scripting.InjectionTarget,
  script: ScriptPublicPath,
): Promise<Browser.scripting.InjectionResult<unknown>[]> {
  const [frames, sites] = await Promise.all([
    browser.scripting.executeScript({ target, func: () => location.href }),
    portals(),
  ]);
  const addresses = frames.flatMap(({ result }) => (result ? [new URL(result)] : []));
  const known = sites.filter(({ matches }) =>
    matches.some((pattern) => addresses.some((address) => patternCovers(pattern, address))),
  );
  // WXT only knows the names of scripts that it builds itself.
  const facts = known.map(({ id }) => `/sites/${id}.js` as ScriptPublicPath);
  return browser.scripting.executeScript({ target, files: [...facts, ...READERS, script] });
}
