// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { routeOf } from '#src/dashboard/route.ts';
import { SitesSection } from '#src/dashboard/sites/sites-section.tsx';
import { SITES } from '#src/posting/sites/index.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { closeDatabase } from '#src/store/db.ts';
import { DEFAULTS, settings } from '#src/store/settings.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

let open: string[];
const request = vi.fn(async (_asked: object) => true);
const remove = vi.fn(async (_given: object) => true);
const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

async function show(sitesOff: string[] = []): Promise<void> {
  const known = {
    tracked: [],
    taxonomy: SMALL,
    judging: SMALL_JUDGING,
    knowledge: smallKnowledge([]),
    settings: { ...DEFAULTS, sitesOff },
    postings: 0,
  };
  await act(() =>
    render(
      <>
        <SitesSection known={known as never} route={routeOf('#/sites')} />
        <Toast />
      </>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(text()).toContain('Job sites it knows'));
}

const text = () => document.body.textContent ?? '';
const labelled = (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, input')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no "${name}" in: ${text()}`);
  return found;
};
const press = (name: string) => act(async () => labelled(name).click());

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  open = [...PORTAL_MATCHES];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: open }),
    request,
    remove,
    onAdded: event(),
    onRemoved: event(),
  });
});

afterEach(() => {
  render(null, document.body);
  dismissToast();
});

test('a portal is turned off by its switch, and taken back', async () => {
  await show();
  const unasked = SITES.filter(({ access }) => access === 'optional').length;
  expect(text()).toContain(`${SITES.length}, of which ${unasked} to be allowed first`);
  await press('Read LinkedIn');
  await vi.waitFor(async () => expect((await settings()).sitesOff).toEqual(['linkedin']));
  await vi.waitFor(() => labelled('Undo'));
  await press('Undo');
  await vi.waitFor(async () => expect((await settings()).sitesOff).toEqual([]));
});

test('all of a group are turned off at once: those that the search shows', async () => {
  await show();
  await act(async () => {
    const field = labelled('Find a job site') as HTMLInputElement;
    field.value = 'naukri';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Turn all off: Job boards');
  await vi.waitFor(async () => expect((await settings()).sitesOff).toEqual(['naukri']));
});

test('what the browser keeps closed is told, and asked for', async () => {
  open = open.filter((pattern) => !pattern.includes('lever'));
  await show(['linkedin']);
  expect(text()).toContain('1 job site is not read.');
  expect(text()).toContain('1 off and 1 closed by the browser');
  await press('Allow it again');
  expect(request).toHaveBeenCalledWith({
    origins: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  });
});

test('a portal that has to be allowed first has a button for it, and a switch afterwards', async () => {
  await show();
  expect(text()).not.toContain('closed by the browser');
  await press('Allow Gupy');
  expect(request).toHaveBeenCalledWith({ origins: ['https://*.gupy.io/*'] });
  open.push('https://*.gupy.io/*');
  render(null, document.body);
  await show();
  labelled('Read Gupy');
  labelled('Remove gupy.io');
});

test('a site that the user allowed is removed, and asked for again', async () => {
  open.push('https://careers.contoso.example/*');
  await show();
  await press('Remove careers.contoso.example');
  expect(remove).toHaveBeenCalledWith({ origins: ['https://careers.contoso.example/*'] });
  await vi.waitFor(() => labelled('Undo'));
  await press('Undo');
  expect(request).toHaveBeenCalledWith({ origins: ['https://careers.contoso.example/*'] });
});
