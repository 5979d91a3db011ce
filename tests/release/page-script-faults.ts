import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partSize } from './part-sizes.ts';

/** The part of a manifest about page scripts. */
interface Scripted {
  content_scripts: { matches: string[]; js: string[] }[];
}

const READER = 'read-followed.js';
/** Maximum gzipped bytes for every page of a site: the site's facts and the follower. */
const EVERY_PAGE = 5_600;
/** The same plus the reader: everything that a posting's page loads before its report. */
const POSTING = 19_000;
/** The same on sites that are part of a host, where all scripts load at once. */
const ALL_AT_ONCE = 40_500;

/**
 * Returns the sites of a build whose pages exceed a limit.
 * @param build Folder of the built extension.
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
