import type { InlineConfig } from 'vite';
import { expect, test } from 'vitest';
import { plainNames } from '#src/tools/build/plain-names.ts';

test('the files of pages go by their names, each in its folder, and scripts beside them as they did', () => {
  const output = {
    chunkFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: 'assets/[name]-[hash].[ext]',
    entryFileNames: ({ name }: { name: string }) =>
      name === 'popup' ? 'chunks/[name]-[hash].js' : '[name].js',
  };
  plainNames({ build: { rolldownOptions: { output } } } as InlineConfig);
  expect(output.chunkFileNames).toBe('chunks/[name].js');
  expect(output.assetFileNames).toBe('assets/[name].[ext]');
  expect(['popup', 'theme'].map((name) => output.entryFileNames({ name }))).toEqual([
    'chunks/[name].js',
    '[name].js',
  ]);
});

test('a build without output of its own is left alone', () => {
  const config: InlineConfig = { build: {} };
  plainNames(config);
  expect(config).toEqual({ build: {} });
});
