import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';

// npm's warnings at `npm ci`; .npmrc shows only errors, so this test checks them.

interface Locked {
  version?: string;
  engines?: { node?: string };
  deprecated?: string;
  optional?: boolean;
}

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const { engines, devEngines } = read('package.json');
const packages = Object.entries<Locked>(read('package-lock.json').packages).filter(([path]) => path !== '');

/** The oldest Node of each range in package.json. */
const named = (engines.node as string).split('||').map((range) => minVersion(range)?.version ?? '');

test('the lock is read at all', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(named.length).toBeGreaterThan(1);
});

test.each([...named, packages.find(([path]) => path === 'node_modules/node')?.[1].version ?? ''])(
  'every package runs on Node %s',
  (node) => {
    // npm skips optional packages that do not fit.
    const unfit = packages.filter(
      ([, { engines, optional }]) => engines?.node && !optional && !satisfies(node, engines.node),
    );
    expect(unfit.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([]);
  },
);

test('no package is deprecated', () => {
  expect(packages.filter(([, { deprecated }]) => deprecated).map(([path]) => path)).toEqual([]);
});

test('the two commands start on an older Node too', () => {
  expect(satisfies('20.0.0', devEngines.runtime.version)).toBe(true);
});
