import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { SITES } from '#src/posting/sites/index.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { knownSitesPlugin } from '#src/tools/build/known-sites-plugin.ts';

const INDEX = new URL('../../../src/posting/sites/index.ts', import.meta.url).pathname;

/** Returns the fields that identify a site's postings by address, as text. */
const known = ({ id, portal, kind, access, matches, posting, number, list, elsewhere }: Site) => ({
  ...{ id, portal, kind, access, matches: [...matches] },
  posting: posting.map(String),
  number: number?.('0012'),
  list: list && Array.from(list, String),
  elsewhere: elsewhere && String(elsewhere),
});

test('what reads no page knows the addresses of all sites, and nothing of how they are read', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knownSitesPlugin],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: INDEX,
        output: { format: 'iife', name: 'built' },
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  const { code } = built.output[0];
  const page = createContext({});
  const sites: Site[] = runInContext(`${code}; built.SITES`, page);
  expect(Array.from(sites, known)).toEqual(SITES.map(known));
  expect([...new Set(Array.from(sites).flatMap((site) => Object.keys(site)))].sort()).toEqual(
    ['access', 'elsewhere', 'id', 'kind', 'list', 'matches', 'number', 'portal', 'posting'].sort(),
  );
  expect(code).not.toContain('querySelector');
});
