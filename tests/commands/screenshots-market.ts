import type { Page } from '#tests/e2e/browsers/page.ts';

/** How often a skill is asked for at first and at last, in percent of a month's postings. */
type Demand = [skill: string, first: number, last: number];

const DEMAND: readonly Demand[] = [
  ['python', 80, 82],
  ['postgresql', 66, 70],
  ['docker', 58, 66],
  ['kubernetes', 44, 70],
  ['aws', 58, 56],
  ['rest', 56, 54],
  ['ci-cd', 40, 52],
  ['apache-kafka', 22, 46],
  ['terraform', 28, 36],
  ['redis', 30, 32],
  ['go', 22, 34],
  ['git', 40, 38],
  ['java', 34, 26],
  ['linux', 30, 28],
  ['django', 26, 24],
  ['grpc', 10, 22],
  ['mongodb', 30, 14],
  ['graphql', 14, 18],
  ['rabbitmq', 14, 12],
  ['elasticsearch', 12, 14],
  ['nodejs', 16, 14],
  ['sql', 34, 30],
];

/** Keeps 142 postings of eight months, as somebody who looks for work with a backend reads them. */
export async function seedMarket(inExtension: Page): Promise<void> {
  await inExtension.evaluate(async (demand) => {
    // Chance as a formula: the pictures stay the same from one run to the next.
    const chance = (a: number, b: number) => (Math.sin(a * 12.9898 + b * 78.233) * 43758.5453) % 1;
    const share = (a: number, b: number) => Math.abs(chance(a, b)) * 100;
    const titles =
      'Backend Engineer,Senior Backend Engineer,Platform Engineer,Data Engineer,Python Developer';
    const companies = 'Northwind Pay,Harbour Analytics,Tidewater Freight,Lumen Works,Quarry,Fern & Field';
    const pick = (list: string, at: number) => list.split(',')[at % list.split(',').length];
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['postings', 'texts'], 'readwrite');
    const statuses = ['saved', 'applied', 'interview', 'saved', 'applied', 'closed', 'offer'];
    const progressAt = (i: number) => {
      const status = statuses[Math.floor(i / 5) % statuses.length] as string;
      const day = new Date(Date.now() - i * 86_400_000).toISOString().slice(0, 10);
      const next = status === 'interview' ? 'Prepare the system design' : '';
      return { status, dates: { [status]: day }, note: '', next, nextOn: null };
    };
    for (let i = 0; i < 142; i += 1) {
      const id = `market:${i}`;
      const seen = Date.now() - i * 1.65 * 86_400_000;
      const late = 1 - i / 142;
      const asked = demand.filter(([, from, to], n) => share(i, n) < from + (to - from) * late);
      writing.objectStore('postings').put({
        id,
        url: `https://jobs.example/${i}`,
        portal: pick('LinkedIn,Greenhouse,Indeed,Lever', i * 7),
        title: pick(titles, i * 3),
        company: pick(companies, i * 5),
        location: pick('Lisbon,Berlin,Utrecht,Remote', i),
        mentions: asked.map(([skill], n) => ({
          skill,
          places: [{ block: n, start: 0, end: skill.length }],
          need: share(n, i) < 64 ? 'required' : 'preferred',
          years: null,
          anyOf: null,
        })),
        edition: 'seed',
        notHere: [],
        ...(i % 5 === 2 && { progress: progressAt(i) }),
        firstSeen: seen,
        lastSeen: seen,
      });
      writing.objectStore('texts').put({
        id,
        blocks: asked.map(([skill]) => ({ kind: 'item', text: `${skill} in production` })),
      });
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
    const api = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    await (api.browser ?? api.chrome)?.storage.session.set({ 'changed:postings': crypto.randomUUID() });
  }, DEMAND);
}

type Api = typeof import('webextension-polyfill');
