import { expect, test } from 'vitest';
import { manifestFor } from '#src/tools/build/manifest.ts';

const build = { browser: 'chrome', command: 'build' } as const;

test('no place is named that does not exist', () => {
  expect(manifestFor(build)).not.toHaveProperty('homepage_url');
  expect(manifestFor(build, '')).not.toHaveProperty('homepage_url');
});

test('the homepage is the one that it is told', () => {
  expect(manifestFor(build, 'https://gaplight.example').homepage_url).toBe('https://gaplight.example');
});

test('Firefox has it on phones too, from the release that asks for consent to no data there', () => {
  const { browser_specific_settings: settings } = manifestFor({ browser: 'firefox', command: 'build' });
  expect(settings).toHaveProperty('gecko_android.strict_min_version', '142.0');
});
