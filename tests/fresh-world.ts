import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '#src/store/db.ts';
import { speakIn } from '#src/ui/words.ts';

// Files that share a worker share its page, its language, its database and its browser: each finds them as the first did.

type Parts = Record<string, unknown>;

if (typeof document !== 'undefined') {
  render(null, document.body);
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  location.hash = '';
}

speakIn('en-GB');
await closeDatabase();
if ('indexedDB' in globalThis) globalThis.indexedDB = new IDBFactory();

const shared = globalThis as { freshBrowser?: Map<Parts, Parts> };
shared.freshBrowser ??= partsOf(fakeBrowser as unknown as Parts);
for (const [object, parts] of shared.freshBrowser) {
  for (const name of Object.keys(object)) if (!(name in parts)) delete object[name];
  Object.assign(object, parts);
}
fakeBrowser.reset();

/** What stands in an object, and in those that it is made of. */
function partsOf(object: Parts, found = new Map<Parts, Parts>()): Map<Parts, Parts> {
  if (found.has(object)) return found;
  found.set(object, { ...object });
  for (const part of Object.values(object))
    if (typeof part === 'object' && part !== null) partsOf(part as Parts, found);
  return found;
}
