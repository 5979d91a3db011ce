import { describe, expect, test } from 'vitest';
import { canonicalAddress, covers } from '#src/posting/address.ts';
import { postingId, postingKey, siteAt } from '#src/posting/identity.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';

const key = (address: string) => postingKey(new URL(address));

describe('one posting has one key', () => {
  test.each([
    ['linkedin:4469142310', 'https://www.linkedin.com/jobs/view/4469142310/'],
    [
      'linkedin:4469142310',
      'https://in.linkedin.com/jobs/view/software-engineer-at-acme-4469142310?position=1',
    ],
    ['linkedin:4201916948', 'https://www.linkedin.com/jobs/search/?currentJobId=4201916948&distance=25'],
    [
      'linkedin:4201916948',
      'https://www.linkedin.com/jobs/collections/recommended/?discover=1&currentJobId=4201916948',
    ],
    ['greenhouse:5183044008', 'https://job-boards.greenhouse.io/acme/jobs/5183044008#app'],
    ['greenhouse:12345', 'https://boards.eu.greenhouse.io/embed/job_app?for=acme&token=12345'],
    [
      'lever:ac978161-6f46-4f6b-ad9e-a258e642751c',
      'https://jobs.lever.co/acme/ac978161-6f46-4f6b-ad9e-a258e642751c/apply',
    ],
    ['remoteok:123456', 'https://remoteOK.com/remote-jobs/remote-software-engineer-acme-123456'],
    ['remoteok:99440', 'https://remoteok.io/remote-jobs/99440-remote-3-x-devops'],
    [
      'weworkremotely:acme-senior-engineer',
      'https://weworkremotely.com/remote-jobs/acme-senior-engineer?x=1',
    ],
  ])('%s', (expected, address) => {
    expect(key(address)).toBe(expected);
  });
});

test.each([
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/jobs/',
  'https://www.linkedin.com/jobs/search/?keywords=go',
  'https://boards.greenhouse.io/acme',
  'https://jobs.lever.co/acme',
  'https://jobs.ashbyhq.com/acme',
  'https://remoteok.com/remote-dev-jobs',
  'https://weworkremotely.com/remote-jobs',
  'https://weworkremotely.com/remote-jobs/search?term=go',
  'https://weworkremotely.com/remote-jobs/new',
  'https://example.org/jobs/1',
])('%s is no posting', (address) => {
  expect(key(address)).toBeNull();
});

test('hosts are compared whole', () => {
  for (const host of ['notlinkedin.com', 'linkedin.com.evil.example', 'evil.example/linkedin.com']) {
    expect(siteAt(new URL(`https://${host}/jobs/view/1`))).toBeNull();
  }
  expect(covers('https://*.x.com/*', new URL('https://netflix.com/'))).toBe(false);
  expect(covers('https://*.x.com/*', new URL('https://x.com/'))).toBe(true);
  expect(covers('https://x.com/*', new URL('https://www.x.com/'))).toBe(false);
  expect(covers('https://x.com/*', new URL('http://x.com/'))).toBe(false);
  expect(covers('*://x.com/jobs/*', new URL('http://x.com/jobs/1?a=b'))).toBe(true);
  expect(covers('*://x.com/jobs/*', new URL('http://x.com/blog'))).toBe(false);
});

test('the patterns ask for portals, never for the whole web', () => {
  for (const pattern of PORTAL_MATCHES)
    expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/);
});

test('an address of no portal is its own id, whatever led to it', () => {
  const plain = 'https://contoso.example/jobs/7?lang=en';
  expect(postingId(new URL(`${plain}&utm_source=x&gclid=1#apply`))).toBe(plain);
  expect(canonicalAddress(new URL('https://contoso.example/jobs/7/'))).toBe('https://contoso.example/jobs/7');
});
