import type { factsOf } from '#src/posting/facts/facts-of.ts';
import type { experienceAsked } from '#src/skills/experience.ts';
import type { requirementsAsked } from '#src/skills/requirements/requirements-asked.ts';
import type { Grammar } from '#src/skills/text/language.ts';
import type { finderIn } from './finder-in.ts';

/** Exports of the scripts finding.ts, facts.ts and grammar.ts. Separating them halves the start time. */
interface Offers {
  finding: typeof finderIn;
  experience: typeof experienceAsked;
  requirements: typeof requirementsAsked;
  facts: typeof factsOf;
  grammar: () => Promise<Grammar>;
}

const FILES = {
  finding: '/finding.js',
  experience: '/finding.js',
  requirements: '/finding.js',
  facts: '/facts.js',
  grammar: '/grammar.js',
} as const satisfies Record<keyof Offers, string>;

/** Global object of the background: a service worker's in Chrome, a page's in Firefox. */
interface World {
  gaplight?: Partial<Offers>;
  importScripts?: (...files: string[]) => void;
}
const world = globalThis as World;

/** Passes a further script's exports to the background. */
export function offer(what: Partial<Offers>): void {
  world.gaplight = { ...world.gaplight, ...what };
}

/** Scripts being loaded, so that concurrent postings share one load. */
const running = new Map<string, Promise<void>>();

/** Returns an export and loads its script on first use. Rejects if loading fails. */
export async function offered<Name extends keyof Offers>(name: Name): Promise<Offers[Name]> {
  if (!world.gaplight?.[name]) {
    const file = FILES[name];
    const run = running.get(file) ?? runScript(file).finally(() => running.delete(file));
    running.set(file, run);
    await run;
  }
  const there = world.gaplight?.[name];
  if (!there) throw new Error(`${FILES[name]} does not offer what it is for`);
  return there as Offers[Name];
}

/**
 * Loads further scripts at installation. A service worker may later load only scripts it loaded then
 * (https://w3c.github.io/ServiceWorker/#importscripts). Call it while the background starts.
 */
export function keepScriptsAtInstall(): void {
  if (world.importScripts)
    addEventListener('install', () => world.importScripts?.(...new Set(Object.values(FILES))));
}

async function runScript(file: string): Promise<void> {
  if (world.importScripts) return world.importScripts(file);
  const script = document.createElement('script');
  const run = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${file} did not load`)));
  });
  script.src = file;
  document.head.append(script);
  await run;
}
