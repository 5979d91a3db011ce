import { readdirSync, readFileSync } from 'node:fs';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';

/** The roadmaps of data/roadmaps, by file name. */
export const BUILT_IN: ReadonlyMap<string, Roadmap> = new Map(
  readdirSync('data/roadmaps')
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(`data/roadmaps/${file}`, 'utf8')),
    ]),
);
