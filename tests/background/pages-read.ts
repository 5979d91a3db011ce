import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPage } from '#src/background/read-page.ts';
import type { PageSender } from '#src/background/sender.ts';
import type { Block } from '#src/posting/posting.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keptPostings } from '#src/store/postings.ts';
import { judgingOf } from '#tests/match/judging-of.ts';

/** A finder that finds no skill. */
export const noSkills = async () => ({
  judging: judgingOf(buildTaxonomy([])),
  languagesOf: async () => [],
  findSkills: async () => [],
  experienceAsked: async (ad: Parameters<typeof experienceAsked>[0]) => experienceAsked(ad),
  requirementsAsked: async () => [],
  factsOf: async () => ({}),
  prepare: async () => {},
  edition: '1.0',
});
/** What a page says of its posting, unless a test says otherwise. */
export const fieldsRead = { title: 'Engineer', company: 'Acme', location: '', blocks: [] as Block[] };
let tabs = 0;
/** A new tab that shows this address. */
export const senderAt = (url: string): PageSender => ({
  kind: 'page',
  tab: ++tabs,
  frame: 0,
  url: new URL(url),
  isPrivate: false,
});
/** Reports the posting of an address, as a tab's page does. */
export const say = (sender: PageSender, url: string, now = 1) =>
  readPage({ url, reading: { posting: fieldsRead } }, sender, noSkills, now);
/** Ids, addresses and portals of the stored postings. */
export const kept = async () => (await keptPostings()).map(({ id, url, portal }) => ({ id, url, portal }));

/** Sets the sites that the browser allows. */
export const allowSites = (...origins: string[]) =>
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });

/** Empties the browser and its database. All sites are allowed. */
export async function emptyBrowser(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  allowSites('*://*/*');
  Object.assign(fakeBrowser.permissions, { remove: async () => true });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
  Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => undefined });
}
