import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '#src/store/db.ts';
import { speakIn } from '#src/ui/words/words.ts';

// Resets page, language, database and browser, which files in one worker share, so each file starts afresh.

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

/** Returns an object's properties, and those of its nested objects. */
function partsOf(object: Parts, found = new Map<Parts, Parts>()): Map<Parts, Parts> {
  if (found.has(object)) return found;
  found.set(object, { ...object });
  for (const part of Object.values(object))
    if (typeof part === 'object' && part !== null) partsOf(part as Parts, found);
  return found;
}
