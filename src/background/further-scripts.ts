import type { factsOf } from '#src/posting/facts/facts-of.ts';
import type { experienceAsked } from '#src/skills/experience.ts';
import type { Grammar } from '#src/skills/text/language.ts';
import type { finderIn } from './finder-in.ts';

/** What the background takes of each further script: entrypoints/finding.ts, facts.ts and grammar.ts. Without them it starts in half the time. */
interface Offers {
  finding: typeof finderIn;
  experience: typeof experienceAsked;
  facts: typeof factsOf;
  grammar: () => Promise<Grammar>;
}

/** The scripts as they are built. */
const FILES = {
  finding: '/finding.js',
  experience: '/finding.js',
  facts: '/facts.js',
  grammar: '/grammar.js',
} as const satisfies Record<keyof Offers, string>;

/** The background's global object: a service worker's in Chrome, a page's in Firefox. */
interface World {
  gaplight?: Partial<Offers>;
  importScripts?: (...files: string[]) => void;
}
const world = globalThis as World;

/** What a further script leaves for the background. */
export function offer(what: Partial<Offers>): void {
  world.gaplight = { ...world.gaplight, ...what };
}

/** Those that are on their way: of two postings at once one loads a script. */
const running = new Map<string, Promise<void>>();

/** What a script offers, which is loaded when it is first asked for. Rejects where it cannot be loaded. */
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
 * A service worker may load at any time the scripts that it loaded while it was installed, and no others
 * (https://w3c.github.io/ServiceWorker/#importscripts): so the browser keeps these with the background's own. To be called
 * while the background starts.
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
