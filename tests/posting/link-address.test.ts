import { expect, test } from 'vitest';
import { linkAddress } from '#src/posting/identity/address.ts';

test.each(['https://jobs.example/1?a=b#c', 'http://jobs.example/', 'file:///home/posting.html'])(
  '%s may be a link',
  (address) => {
    expect(linkAddress(address)).toBe(address);
  },
);

test.each([
  'javascript:alert(1)',
  ' \tJaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://jobs.example/1',
  'vbscript:x',
  'chrome://settings',
  'moz-extension://id/options.html',
  'chrome-extension://id/options.html',
  'about:blank',
  '/jobs/1',
  '',
])('%j may not', (address) => {
  expect(linkAddress(address)).toBeUndefined();
});
