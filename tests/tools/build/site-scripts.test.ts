import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { GENERIC_TOOLS } from '#src/page/access/generic-tools.ts';
import { SITE_TOOLS } from '#src/page/access/page-tools.ts';
import { SITES } from '#src/posting/sites/index.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { siteScripts } from '#src/tools/build/site-scripts.ts';

const scripts = await siteScripts();

/** Creates a page with its state after running these scripts in order. */
function worldOf() {
  const page = createContext({});
  const run = (code: string) => runInContext(code, page);
  const after = (...names: string[]): Site[] => {
    for (const name of names) run(scripts.find(({ relativeDest }) => relativeDest === name)?.contents ?? '');
    return run('globalThis[Symbol.for("gaplight sites")]');
  };
  return { run, after };
}

test('each site has a script, which makes that one known and no other', () => {
  expect(scripts.map(({ relativeDest }) => relativeDest).sort()).toEqual(
    SITES.map(({ id }) => `sites/${id}.js`).sort(),
  );
  for (const { id, posting } of SITES) {
    const sites = worldOf().after(`sites/${id}.js`);
    expect(sites.map((site) => site.id)).toEqual([id]);
    expect(sites[0]?.posting.map(String)).toEqual(posting.map(String));
  }
});

test('scripts of a page add to each other, and one that is run twice changes nothing', () => {
  const sites = worldOf().after('sites/ashby.js', 'sites/gupy.js', 'sites/ashby.js');
  expect(sites.map(({ id }) => id)).toEqual(['ashby', 'gupy']);
});

test('the script of a site is little more than its facts', () => {
  for (const { relativeDest, contents } of scripts) {
    expect(contents, relativeDest).not.toContain('AbortController');
    expect(contents.length, relativeDest).toBeLessThan(2000);
  }
});

test('a site’s own code finds what it imports once the reader has come', () => {
  const page = worldOf();
  const sites = page.after('sites/ashby.js');
  const labelled = () => 'Prague';
  page.run('globalThis[Symbol.for("gaplight tools")]').labelled = labelled;
  expect(sites[0]?.read?.({} as Document, new URL('https://jobs.ashbyhq.com/contoso'))).toEqual({
    location: 'Prague',
  });
});

test('the reader brings all that the files of sites import, with the generic one where a site says so', () => {
  const folder = new URL('../../../src/posting/sites/', import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const importedBy = (text: string) =>
    [...text.matchAll(/^import \{([^}]+)\} from '\.\.\/[^']+'/gm)].flatMap(([, names]) =>
      (names ?? '').split(',').map((name) => name.trim()),
    );
  const ofGeneric = texts
    .filter((text) => text.includes('  withGeneric: true,'))
    .flatMap(importedBy)
    .filter((name) => name in GENERIC_TOOLS);
  const others = texts.flatMap(importedBy).filter((name) => !ofGeneric.includes(name));
  expect(ofGeneric).toEqual(['isJobTitle']);
  expect(Object.keys(SITE_TOOLS).sort()).toEqual([...new Set(others)].sort());
});
