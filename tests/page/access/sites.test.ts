import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grantedSites, hostOf, opennessOf, portalOpenness, siteAccess } from '#src/page/access/sites.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { changeRevoked } from '#src/store/revoked-sites.ts';

let open: string[];
const at = (address: string, off: string[] = []) => siteAccess(new URL(address), off, SITES);

beforeEach(() => {
  fakeBrowser.reset();
  open = [...PORTAL_MATCHES];
  // Read at each call, since the test replaces `fakeBrowser`'s data.
  Object.assign(fakeBrowser.permissions, { getAll: vi.fn(async () => ({ origins: open })) });
});

describe('the site of an address', () => {
  it('is a portal, on or off, open or closed by the browser', async () => {
    const lever = 'https://jobs.lever.co/contoso';
    expect(await at(lever)).toMatchObject({ kind: 'portal', site: { id: 'lever' }, off: false, open: true });
    open = open.filter((pattern) => !pattern.includes('lever'));
    expect(await at(lever, ['lever'])).toMatchObject({ off: true, open: false });
  });

  it('is another one, granted or not', async () => {
    const address = 'https://careers.contoso.example:8443/jobs/1';
    const site = {
      kind: 'other',
      host: 'careers.contoso.example',
      patterns: ['https://careers.contoso.example/*'],
    };
    expect(await at(address)).toEqual({ ...site, granted: false, revoked: false });
    open.push('https://careers.contoso.example/*');
    expect(await at(address)).toEqual({ ...site, granted: true, revoked: false });
  });

  it('says that it was granted before', async () => {
    await changeRevoked(['https://careers.contoso.example/*'], []);
    expect(await at('https://careers.contoso.example/')).toMatchObject({ granted: false, revoked: true });
    await changeRevoked([], ['https://careers.contoso.example/*']);
    expect(await at('https://careers.contoso.example/')).toMatchObject({ revoked: false });
  });

  it('is a portal that has to be allowed first, and like any other once it is', async () => {
    const address = 'https://lampadas.gupy.io/jobs/123456';
    const asked = {
      kind: 'other',
      host: 'lampadas.gupy.io',
      portal: 'Gupy',
      patterns: ['https://*.gupy.io/*'],
    };
    expect(await at(address)).toEqual({ ...asked, granted: false, revoked: false });
    await changeRevoked(['https://*.gupy.io/*'], []);
    expect(await at(address)).toMatchObject({ portal: 'Gupy', revoked: true });
    open.push('https://*.gupy.io/*');
    expect(await at(address, ['gupy'])).toMatchObject({ kind: 'portal', site: { id: 'gupy' }, off: true });
  });

  it.each(['https://*/*', '*://*/*', 'https://*.contoso.example/*'])('is granted by %s', async (pattern) => {
    open = [pattern];
    expect(await at('https://careers.contoso.example/')).toMatchObject({ granted: true });
    expect(await at('https://jobs.lever.co/contoso')).toMatchObject({ open: !pattern.includes('contoso') });
  });

  it.each(['file:///home/posting.html', 'about:blank', 'chrome://newtab/'])(
    'is none: %s',
    async (address) => {
      expect(await at(address)).toBeNull();
    },
  );
});

describe('what the user granted', () => {
  it('is neither a portal nor a part of one, and in order', async () => {
    open.push('https://www.linkedin.com/*', 'https://zeta.example/*', 'https://alpha.example/*');
    expect(await grantedSites(SITES)).toEqual(['https://alpha.example/*', 'https://zeta.example/*']);
  });

  it('has the portals among it that have to be allowed first', async () => {
    open.push('https://*.gupy.io/*');
    expect(await grantedSites(SITES)).toEqual(['https://*.gupy.io/*']);
  });
});

describe('how open a portal is', () => {
  it.each([
    ['open', ['https://*.linkedin.com/*']],
    ['open', ['https://*/*']],
    ['partly', ['https://www.linkedin.com/*']],
    ['closed', ['https://linkedin.example/*']],
    ['closed', []],
  ])('is %s for %j', (openness, patterns) => {
    expect(opennessOf(['https://*.linkedin.com/*'], patterns)).toBe(openness);
  });

  it('is told for every portal', async () => {
    const given = SITES.filter(({ access }) => access !== 'optional');
    expect([...new Set((await portalOpenness(given)).values())]).toEqual(['open']);
    open = [];
    expect([...new Set((await portalOpenness(SITES)).values())]).toEqual(['closed']);
  });
});

it.each([
  ['https://careers.contoso.example/*', 'careers.contoso.example'],
  ['https://*.contoso.example/*', 'contoso.example'],
  ['*://*/*', 'every site'],
])('names the host of %s', (pattern, host) => {
  expect(hostOf(pattern)).toBe(host);
});
