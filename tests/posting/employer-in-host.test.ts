import { expect, test } from 'vitest';
import { employerInHost } from '#src/posting/identity/employer-in-host.ts';

test.each([
  ['Fourth Coffee', 'careers-fourth-coffee.icims.com'],
  ['Contoso', 'contoso.bamboohr.com'],
  ['Contoso', 'contoso-jobs.icims.com'],
  ['', 'career.teamtailor.com'],
  ['', 'career5.successfactors.eu'],
  ['', 'aa224.taleo.net'],
])('%j of %s', (expected, host) => {
  expect(employerInHost(new URL(`https://${host}/jobs`))).toBe(expected);
});
