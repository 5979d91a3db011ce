// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteAccess } from '#src/page/access/sites.ts';
import { Popup } from '#src/popup/popup.tsx';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { settings } from '#src/store/settings.ts';
import { dismissToast } from '#src/ui/components/toast.tsx';
import type { OtherSite } from '#src/ui/match/always-read.tsx';
import type { Facts, PopupFacts } from '#src/ui/match/facts.ts';
import { facts, mention, own, saved } from './facts.ts';
import { openAll, viewIsThere } from './open-all.ts';

const shown = signal<Facts>({ loading: true });
const read = vi.fn(async () => {});
const request = vi.fn(async (_asked: object) => false);
const remove = vi.fn(async (_given: object) => true);

const other: OtherSite = {
  kind: 'other',
  host: 'careers.contoso.example',
  patterns: ['https://careers.contoso.example/*'],
  granted: false,
  revoked: false,
};
const lever: SiteAccess = {
  kind: 'portal',
  site: { id: 'lever', portal: 'Lever', matches: ['https://jobs.lever.co/*'] },
  off: false,
  open: true,
};
const posting = saved([mention('docker', 'required')]);
const tab = { id: 7, window: 1, url: 'https://careers.contoso.example/1', loading: false };

async function show(access: SiteAccess | null, more: Partial<PopupFacts> = {}): Promise<void> {
  await act(() => {
    shown.value = facts({ tab, access, ...more });
    render(<Popup live={{ facts: shown, read, retry: read }} />, document.body);
  });
  await viewIsThere();
  await openAll();
}

const text = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);

async function press(name: string): Promise<void> {
  const found = button(name);
  if (!found) throw new Error(`no button "${name}" in: ${text()}`);
  await act(async () => found.click());
}

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => Response.json({}));
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { request, remove });
  request.mockResolvedValue(false);
  remove.mockResolvedValue(true);
  HTMLElement.prototype.hidePopover ??= () => {};
});

afterEach(() => {
  render(null, document.body);
  dismissToast();
});

describe('a view without a posting', () => {
  const panelButton = () => document.querySelector<HTMLElement>('[aria-label="Open in the side panel"]');

  test('can be moved into the side panel, and is what it is there', async () => {
    const open = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidePanel: { open } });
    vi.spyOn(window, 'close').mockImplementation(() => {});
    await show(other);
    await act(async () => panelButton()?.click());
    expect(open).toHaveBeenCalledWith({ windowId: 1 });
    await act(() => render(<Popup live={{ facts: shown, read, retry: read }} panel />, document.body));
    expect(panelButton()).toBeNull();
  });
});

test('an application form leads back to its ad, and is not read', async () => {
  const ad = 'https://jobs.lever.co/tailspin/1b2c3d4e-0000-4111-8222-333344445555';
  await show(lever, { state: { url: `${ad}/apply`, unread: 'form' } });
  expect(text()).toContain('This is an application form');
  expect(document.querySelector<HTMLAnchorElement>('.read-ways a')?.href).toBe(ad);
  expect(button('Read this page')).toBeUndefined();
});

describe('a site that is not read', () => {
  test('is asked for, and a "no" changes nothing and can be asked again', async () => {
    await show(other);
    expect(text()).toContain('The browser asks about careers.contoso.example only.');
    await press('Always read this site');
    expect(request).toHaveBeenCalledWith({ origins: ['https://careers.contoso.example/*'] });
    expect(text()).toContain('You did not allow it, so nothing changed.');
    request.mockResolvedValue(true);
    await press('Always read this site');
    expect(text()).not.toContain('You did not allow it');
  });

  test('says so where the browser does not even ask', async () => {
    request.mockRejectedValue(new Error('may only be called from a user input handler'));
    await show(other);
    await press('Always read this site');
    expect(text()).toContain('You did not allow it, so nothing changed.');
  });

  test.each<[string, SiteAccess | null, string, boolean]>([
    [
      'granted, but open since before',
      { ...other, granted: true },
      'You allowed careers.contoso.example',
      false,
    ],
    ['taken back', { ...other, revoked: true }, 'is no longer read', true],
    ['of an address that we are not told', null, 'This page isn’t read yet', false],
  ])('%s', async (_name, access, words, offered) => {
    await show(access, access ? {} : { tab: { ...tab, url: null } });
    expect(text()).toContain(words);
    expect(text().includes('Always read this site')).toBe(offered);
  });

  test('is named where it is a job site that we know, and asked for whole', async () => {
    const patterns = ['https://*.gupy.io/*'];
    await show({ ...other, host: 'lampadas.gupy.io', portal: 'Gupy', patterns });
    expect(text()).toContain('Gupy isn’t read yet');
    expect(text()).toContain('The browser asks about Gupy only.');
    await press('Always read Gupy');
    expect(request).toHaveBeenCalledWith({ origins: patterns });
  });

  test.each([
    [
      'read once, and had no text',
      { state: { url: tab.url, unread: 'no-text' as const } },
      'has no text yet',
    ],
    ['kept closed by the browser', { refused: 'Cannot access' }, 'did not let Gaplight read this page'],
  ])('is offered too where it was %s', async (_name, more, words) => {
    await show(other, more);
    expect(text()).toContain(words);
    expect(button('Always read this site')).toBeDefined();
  });
});

describe('a portal', () => {
  test('that is off says so, and is turned on', async () => {
    await changeSettings({ sitesOff: ['lever', 'ashby'] });
    const state = { url: 'https://jobs.lever.co/contoso', unread: 'off' as const };
    await show({ ...lever, off: true }, { state });
    expect(text()).toContain('You turned Lever off');
    await press('Read Lever again');
    await vi.waitFor(async () => expect((await settings()).sitesOff).toEqual(['ashby']));
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    await press('Undo');
    await vi.waitFor(async () => expect((await settings()).sitesOff).toEqual(['lever', 'ashby']));
  });

  test('that is off is read all the same when the user wants this page', async () => {
    await show({ ...lever, off: true });
    await press('Read this page once');
    expect(read).toHaveBeenCalledWith(7);
    await show({ ...lever, off: true }, { state: { url: tab.url, posting: posting.id }, posting });
    expect(text()).not.toContain('You turned');
  });

  test('that the browser keeps closed says so, and is asked for', async () => {
    await show({ ...lever, open: false });
    expect(text()).toContain('Gaplight may not read Lever');
    await press('Allow Lever');
    expect(request).toHaveBeenCalledWith({ origins: ['https://jobs.lever.co/*'] });
    await vi.waitFor(() => expect(text()).toContain('You did not allow it'));
  });
});

describe('the menu of a posting', () => {
  const more = { posting, tracked: [own('docker')] };

  test('turns a portal off, and takes it back', async () => {
    await show(lever, more);
    await press('Stop reading Lever');
    await vi.waitFor(async () => expect((await settings()).sitesOff).toEqual(['lever']));
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    await press('Undo');
    await vi.waitFor(async () => expect((await settings()).sitesOff).toEqual([]));
  });

  test('gives the access to a site back, and asks for it again', async () => {
    await show({ ...other, granted: true }, more);
    await press('Stop reading this site');
    await vi.waitFor(() =>
      expect(remove).toHaveBeenCalledWith({ origins: ['https://careers.contoso.example/*'] }),
    );
    await vi.waitFor(() => expect(text()).toContain('careers.contoso.example is no longer read'));
    await press('Undo');
    expect(request).toHaveBeenCalledWith({ origins: ['https://careers.contoso.example/*'] });
    await vi.waitFor(() => expect(text()).toContain('You did not allow it'));
  });

  test('says so where the browser keeps the access', async () => {
    remove.mockResolvedValue(false);
    await show({ ...other, granted: true }, more);
    await press('Stop reading this site');
    await vi.waitFor(() => expect(text()).toContain('Nothing was changed'));
  });

  test('has a site that was read once always read', async () => {
    request.mockResolvedValue(true);
    await show(other, more);
    await press('Always read this site');
    await vi.waitFor(() => expect(text()).toContain('careers.contoso.example is read from now on'));
  });
});
