import type { Page } from './browsers/page.ts';

/**
 * Stores many postings at once. Each asks for twenty skills; they are an hour apart, the first is the newest.
 * They are named "Engineer 1", "Engineer 2" and so on, from four portals; every tenth is saved.
 */
export async function seedPostings(inExtension: Page, number: number): Promise<void> {
  await inExtension.evaluate(async (number) => {
    const skills =
      'python java javascript typescript go kotlin csharp sql react nodejs git docker kubernetes linux rest postgresql aws azure ci-cd terraform redis kafka mongodb graphql grpc jenkins django spring-boot rabbitmq microservices'.split(
        ' ',
      );
    const portals = ['LinkedIn', 'Indeed', 'Greenhouse', 'Lever'];
    const companies = ['Northwind Pay', 'Harbour Analytics', 'Tidewater Freight', 'Lumen Works', 'Quarry'];
    const saved = { status: 'saved', dates: {}, note: '', next: '', nextOn: null };
    const towns = ['Lisbon', 'Berlin', 'Utrecht', 'Brno'];
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['postings', 'texts'], 'readwrite');
    const now = Date.now();
    for (let i = 1; i <= number; i += 1) {
      const id = `example:${i}`;
      const from = (i * 7) % skills.length;
      const asked = Array.from({ length: 20 }, (_, n) => skills[(from + n * (1 + (i % 3))) % skills.length]);
      const found = [...new Set(asked)];
      writing.objectStore('postings').put({
        id,
        url: `https://jobs.example/${i}`,
        portal: portals[i % portals.length],
        title: `Engineer ${i}`,
        company: companies[i % companies.length],
        location: towns[i % towns.length],
        mentions: found.map((skill, n) => ({
          skill,
          places: [{ block: n, start: 0, end: 4 }],
          need: n < 10 ? 'required' : n < 17 ? 'preferred' : 'mentioned',
          years: n === 0 ? 3 : null,
          anyOf: null,
        })),
        edition: 'seed',
        notHere: [],
        ...(i % 10 === 0 && { progress: saved }),
        firstSeen: now - i * 3_600_000,
        lastSeen: now - i * 3_600_000,
      });
      const blocks = found.map((skill) => ({ kind: 'item', text: `${skill} in production` }));
      writing.objectStore('texts').put({ id, blocks });
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    opening.result.close();
    const api = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    await (api.browser ?? api.chrome)?.storage.session.set({ 'changed:postings': crypto.randomUUID() });
  }, number);
}

type Api = typeof import('webextension-polyfill');
