import { expect, test } from 'vitest';
import { manifestFor } from '#src/build/manifest.ts';

const build = { browser: 'chrome', command: 'build' } as const;

test('no place is named that does not exist', () => {
  expect(manifestFor(build)).not.toHaveProperty('homepage_url');
  expect(manifestFor(build, '')).not.toHaveProperty('homepage_url');
});

test('the homepage is the one that it is told', () => {
  expect(manifestFor(build, 'https://gaplight.example').homepage_url).toBe('https://gaplight.example');
});
