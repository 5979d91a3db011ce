import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partSize } from './part-sizes.ts';

/** As much of a manifest as says what runs in pages. */
interface Scripted {
  content_scripts: { matches: string[]; js: string[] }[];
}

const READER = 'read-followed.js';
/** The most bytes, gzipped, of what every page of a site pays: the facts on that site, and what follows the page. */
const EVERY_PAGE = 5_600;
/** The same with what reads a posting: all that the page of one loads until it is told. */
const POSTING = 19_000;
/** The same where browsers let nothing come later, so that all of it comes at once: on sites that are a part of a host. */
const ALL_AT_ONCE = 40_500;

/**
 * The sites of a build whose every page would pay more than it may.
 * @param build The folder of the built extension.
 */
export function pageScriptFaults(build: string): string[] {
  const manifest: Scripted = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return manifest.content_scripts.flatMap(({ matches, js }) => {
    const part = matches.join(' ');
    const isWhole = matches.every((pattern) => /^[^/]+\/\/[^/]+\/\*$/.test(pattern));
    const tooMuch = (files: string[], most: number, pages: string) => {
      const { gzip } = partSize(build, { part, files });
      return gzip > most
        ? [`${part}: ${gzip} bytes of scripts in every page${pages}, and ${most} at most (${build})`]
        : [];
    };
    return isWhole
      ? [...tooMuch(js, EVERY_PAGE, ''), ...tooMuch([...js, READER], POSTING, ' of a posting')]
      : tooMuch(js, ALL_AT_ONCE, '');
  });
}
