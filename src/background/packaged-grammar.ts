import type { Grammar } from '#src/skills/text/language.ts';

/** The script as it is built: entrypoints/grammar.ts. It is a third of what the background would else read at each start. */
const FILE = '/grammar.js';

/** The background's global object: a service worker's in Chrome, a page's in Firefox. */
interface World {
  loadGrammar?: () => Promise<Grammar>;
  importScripts?: (file: string) => void;
}
const world = globalThis as World;

/** What entrypoints/grammar.ts leaves for the background. */
export function offerGrammar(loadGrammar: () => Promise<Grammar>): void {
  world.loadGrammar = loadGrammar;
}

/** While the script is on its way: of two postings at once one loads it. */
let running: Promise<void> | undefined;

/** Loads the script when a posting first asks for it. */
export async function packagedGrammar(): Promise<Grammar> {
  if (!world.loadGrammar) {
    running ??= runScript().finally(() => {
      running = undefined;
    });
    await running;
  }
  if (!world.loadGrammar) throw new Error(`${FILE} offers no grammar`);
  return world.loadGrammar();
}

/**
 * A service worker may load at any time the scripts that it loaded while it was installed, and no others
 * (https://w3c.github.io/ServiceWorker/#importscripts): so the browser keeps this one with the background's own. To be called
 * while the background starts.
 */
export function keepGrammarAtInstall(): void {
  if (world.importScripts) addEventListener('install', () => void world.importScripts?.(FILE));
}

async function runScript(): Promise<void> {
  if (world.importScripts) return world.importScripts(FILE);
  const script = document.createElement('script');
  const run = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${FILE} did not load`)));
  });
  script.src = FILE;
  document.head.append(script);
  await run;
}
