import { describe, expect, test } from 'vitest';
import { namedPosting, postingId, postingKey } from '#src/posting/identity/identity.ts';
import PORTALS from './portal-addresses.json' with { type: 'json' };

const UUID = '2f1c2f3a-1111-4222-8333-123456789abc';

const keyOf = (address: string) => postingKey(new URL(address));

// The file lists addresses of the same posting for each portal, and addresses of no posting.
describe.each(PORTALS)('$key', ({ key, postings, others }) => {
  test.each(postings)('is at %s', (address) => {
    expect(keyOf(address)).toBe(key);
  });

  test.each(others)('is not, and nothing else is, at %s', (address) => {
    expect(keyOf(address)).toBeNull();
  });

  test.each(postings)('is not at a host that only looks like that of %s', (address) => {
    const { hostname, pathname, search } = new URL(address);
    expect(keyOf(`https://${hostname}.evil.example${pathname}${search}`)).toBeNull();
    expect(keyOf(`https://evil.example/${hostname}${pathname}${search}`)).toBeNull();
  });
});

describe('a posting that an employer’s own page names', () => {
  const NUMBER = '5183044008';

  test.each([
    [`greenhouse:${NUMBER}`, 'https://humongous.example', `gh_jid=${NUMBER}`],
    [`ashby:${UUID}`, 'https://proseware.example', `ashby_jid=${UUID}`],
  ])(
    '%s is the host’s own, the same at all its addresses, and tells which one it is said to be',
    (named, host, parameter) => {
      for (const path of [
        `/careers?${parameter}`,
        `/jobs/7?x=1&${parameter}&gh_src=x`,
        `/?${parameter}#apply`,
      ]) {
        const url = new URL(path, host);
        expect(postingId(url)).toBe(`${host}?${parameter}`);
        expect(namedPosting(url)).toBe(named);
      }
    },
  );

  test('names none on a job site, and where it does not', () => {
    for (const address of [
      `https://www.linkedin.com/jobs/?gh_jid=${NUMBER}`,
      `https://boards.greenhouse.io/humongous?gh_jid=${NUMBER}`,
      'https://humongous.example/careers',
    ])
      expect(namedPosting(new URL(address))).toBeNull();
  });

  test.each([
    ['greenhouse:5183044008', 'https://job-boards.greenhouse.io/humongous/jobs/5183044008'],
    ['greenhouse:5183044008', 'https://boards.greenhouse.io/humongous?gh_jid=5183044008'],
    [`ashby:${UUID}`, `https://jobs.ashbyhq.com/proseware/${UUID}`],
  ])('on the portal is %s', (expected, address) => {
    expect(postingId(new URL(address))).toBe(expected);
  });
});
