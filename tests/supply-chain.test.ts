import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesText, shippedNames } from '#src/tools/build/licences.ts';

interface Locked {
  version: string;
  license?: string;
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  link?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8'));
const PACKAGES: Record<string, Locked> = read('package-lock.json').packages;
const { dependencies, allowScripts } = read('package.json');
const OTHERS = Object.entries(PACKAGES).filter(([path]) => path !== '');
const locked = (name: string) => PACKAGES[`node_modules/${name}`];

/** Scripts that run at the installation of packages, with their purpose. Read a script before adding it. */
const INSTALL_SCRIPTS: Record<string, string> = {
  node: 'puts the Node of this platform in place, from the packages that npm has fetched beside it',
};

/** Licences of packages that we may ship: they only require attribution. */
const OPEN = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'MPL-2.0'];

describe('what is installed', () => {
  it('runs no script but those that were read', () => {
    const running = OTHERS.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(Object.keys(allowScripts).sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  });

  it('is held to its content', () => {
    const loose = OTHERS.filter(([, { integrity, link }]) => !link && !integrity);
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

describe('what is shipped', () => {
  const names = shippedNames(dependencies, locked);

  it('is what it depends on, and what that does', () => {
    expect(names).toEqual(expect.arrayContaining(['preact', 'valibot', 'd3-array', 'wxt']));
    expect(names).not.toContain('vitest');
    expect(names).not.toContain('vite');
  });

  it('may be shipped', () => {
    const odd = names.filter((name) => !OPEN.includes(locked(name)?.license ?? ''));
    expect(odd).toEqual([]);
  });

  it('is named with its licence', () => {
    const text = licencesText([{ name: 'a', version: '1', license: 'MIT', text: 'Do as you like.\n' }]);
    expect(text).toContain('a 1 (MIT)\n\nDo as you like.');
  });
});
