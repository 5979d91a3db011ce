import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODE } from '#tests/ui/texts/code-of-pages.ts';
import { SHEETS } from './reach.ts';
import { themeFaults } from './theme-faults.ts';

// tests/e2e/axe-faults.ts checks only colour rules in the dark theme. This test makes sure that a theme changes
// nothing else.

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test.each(SHEETS.map(({ file }) => file))('%s: a theme changes colours alone', (file) => {
  expect(themeFaults(file, read(file))).toEqual([]);
});

test('pages are built without asking for the theme: it is told to the style sheets, and chosen in the settings', () => {
  const asking = /prefers-color-scheme|dataset\.theme|data-theme|colorScheme|\.theme\b/;
  const files = CODE.map(({ file }) => file);
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => asking.test(read(file))).sort()).toEqual([
    'src/dashboard/settings/look-settings.tsx',
    'src/ui/tokens/theme.ts',
  ]);
});

describe('what a theme would change beside colours is noticed', () => {
  test.each([
    ['@media (prefers-color-scheme: dark) { .a { color: red } }', 'a.css asks for prefers-color-scheme'],
    [
      '@media print and (prefers-color-scheme: dark) { .a { color: red } }',
      'a.css asks for prefers-color-scheme',
    ],
    ['[data-theme="dark"] { font-size: 2px }', 'a.css sets font-size for a theme'],
    ['.a:not([data-theme] .b) { display: none !important }', 'a.css sets display for a theme'],
    ['.a { :is([data-theme="light"]) & { width: 2px } }', 'a.css sets width for a theme'],
    ['[data-theme] { .a { width: 2px } }', 'a.css has rules within one for a theme'],
  ])('%s', (css, fault) => expect(themeFaults('a.css', css)).toEqual([fault]));

  test('and what may differ is none', () => {
    const css =
      '[data-theme="dark"] { color-scheme: dark } .a { color: light-dark(#000, #fff) } @media print { .a { width: 2px } }';
    expect(themeFaults('a.css', css)).toEqual([]);
  });
});
