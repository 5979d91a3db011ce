import type { Browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from '#src/browser.ts';
import { patternCovers } from '#src/posting/address.ts';
import { portals } from './portals.ts';

/** What the scripts that read on a click import: in pages that are followed it may be there already. */
const READERS = ['/read-followed.js', '/read-generic.js'] as const;

/**
 * Runs a script that reads in frames of a tab, behind the readers and the facts on the sites that these frames are of. Gives what it
 * gives, a frame each. Rejects where the browser keeps the page closed.
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
  // WXT knows the names of those that it builds itself.
  const facts = known.map(({ id }) => `/sites/${id}.js` as ScriptPublicPath);
  return browser.scripting.executeScript({ target, files: [...facts, ...READERS, script] });
}
