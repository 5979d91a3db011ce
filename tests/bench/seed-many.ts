import { SKILL_FILES } from '#data/skills/index.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';

/** Postings written in one transaction. */
const BATCH = 5_000;
const MENTIONS = 20;
/** Number of skills that any posting asks for. */
const ASKED = 3_000;
const IDS = SKILL_FILES.flatMap(({ skills }) => skills.map(({ id }) => id));

/** A tracked skill that most postings ask for. */
export const FIRST_SKILL = IDS[0] as string;

/** Returns skills evenly spread over the taxonomy. */
const spread = (number: number) =>
  Array.from({ length: number }, (_, n) => IDS[Math.floor((n * IDS.length) / number)] as string);

/**
 * Stores many postings without texts, seen within the last year. Each asks for twenty skills, some of them
 * common and most rare, as in real ones.
 */
export async function seedMany(page: Page, number: number): Promise<void> {
  for (let from = 0; from < number; from += BATCH)
    await page.evaluate(writePostings, from, Math.min(number, from + BATCH), MENTIONS, spread(ASKED));
}

/** Runs in the page: writes the postings with these numbers, deterministically. */
async function writePostings(from: number, to: number, mentions: number, skills: string[]): Promise<void> {
  // Otherwise all common skills would be in the first category.
  const skillAt = (place: number) => skills[(place * 7919) % skills.length] as string;
  const needs = ['required', 'required', 'preferred', 'mentioned'];
  let state = from + 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const mention = (skill: string, n: number) => ({
    skill,
    places: [{ block: n, start: 0, end: 4 }],
    need: needs[random(needs.length)],
    years: random(5) === 0 ? 1 + random(8) : null,
    anyOf: n < 6 ? `g${n >> 1}` : null,
    salience: (1 + random(99)) / 100,
  });
  const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
  // With another version the background would extract them all again.
  const edition = api.runtime.getManifest().version;
  const opening = indexedDB.open('gaplight');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const writing = opening.result.transaction('postings', 'readwrite');
  for (let n = from; n < to; n++) {
    const asked = new Set<string>();
    while (asked.size < mentions) asked.add(skillAt(Math.floor(skills.length * (random(1e6) / 1e6) ** 3)));
    const seen = Date.now() - (n % 300) * 86_400_000;
    writing.objectStore('postings').put({
      id: `example:${n}`,
      url: `https://jobs.example/${n}`,
      portal: `Portal ${n % 20}`,
      title: `Backend Engineer ${n}`,
      company: `Company ${n % 5_000}`,
      location: 'Remote',
      mentions: [...asked].map(mention),
      edition,
      notHere: [],
      firstSeen: seen,
      lastSeen: seen,
    });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  opening.result.close();
}

/** Stores one more posting like the background, seen just now, without notifying pages; returns its id. */
export function keepOneMore(page: Page, n: number): Promise<string> {
  return page.evaluate(async (n) => {
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('postings', 'readwrite');
    const postings = writing.objectStore('postings');
    const reading = postings.get('example:7');
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    const id = `example:7-${n}`;
    postings.put({ ...reading.result, id, lastSeen: Date.now() });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
    return id;
  }, n);
}

/** Tracks skills evenly spread over the taxonomy. */
export async function seedSkills(page: Page, number: number): Promise<void> {
  await page.evaluate(async (skills) => {
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('tracked', 'readwrite');
    const told = { level: 'solid', years: 3, lastUsed: null, note: '', refused: [], changedAt: 1 };
    for (const skill of skills) writing.objectStore('tracked').put({ skill, ...told });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  }, spread(number));
}
