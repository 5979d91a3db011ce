import { expect, test } from 'vitest';
import { factsOf } from '#src/posting/facts/facts-of.ts';
import { STATUSES } from '#src/posting/progress/progress.ts';
import { finderAsShipped } from '#tests/evaluation/finder-as-shipped.ts';
import { demoIds, demoPostings, writtenPostings } from './postings.ts';

const NOW = Date.UTC(2026, 2, 3, 12);
const postings = demoPostings(NOW);

test('there are thirty, of thirty employers, each with an id of its own', () => {
  expect(postings).toHaveLength(30);
  expect(new Set(postings.map(({ posting }) => posting.company)).size).toBe(30);
  expect(new Set(postings.map(({ posting }) => posting.id)).size).toBe(30);
});

test('each is as long as a short posting, or a usual one', () => {
  const odd = writtenPostings().filter(({ text }) => {
    const words = text.split(/\s+/).filter(Boolean).length;
    return words < 60 || words > 250;
  });
  expect(odd.map(({ title }) => title)).toEqual([]);
});

test('they come from sites of many kinds, and every status is there but an offer', () => {
  const portals = new Set(postings.map(({ posting }) => posting.portal));
  expect(portals.size).toBeGreaterThanOrEqual(8);
  const statuses = new Set(postings.map(({ progress }) => progress?.status ?? 'seen'));
  expect([...statuses].sort()).toEqual(STATUSES.filter((status) => status !== 'offer').sort());
});

test('what each page tells is understood on the day on which it was read', () => {
  const facts = postings.map(({ posting, seen }) => factsOf(posting.told ?? {}, seen));
  const written = writtenPostings();
  for (const [at, { told, closes, title }] of written.entries()) {
    const { posted, workplace, employment, pay, ...fact } = facts[at] ?? {};
    expect({ title, posted, known: workplace ?? employment }).toEqual({
      title,
      posted: expect.any(String),
      known: expect.anything(),
    });
    expect(fact.closes !== undefined, title).toBe(closes !== undefined);
    expect(pay !== undefined, title).toBe(told.some((text) => /\d\d/.test(text)));
  }
});

test('days count from the clock of the run, and nothing is told before it was seen', () => {
  const later = demoPostings(NOW + 86_400_000);
  for (const [at, { progress, seen }] of postings.entries()) {
    expect(later[at]?.seen).toBe(seen + 86_400_000);
    const day = new Date(seen).toISOString().slice(0, 10);
    for (const told of Object.values(progress?.dates ?? {})) expect(told >= day).toBe(true);
    expect(progress === undefined || Object.keys(progress.dates).includes(progress.status)).toBe(true);
  }
});

test('a line of the text is a block, as on a page', () => {
  const lines = writtenPostings().map(({ text }) => text.trim().split('\n'));
  expect(postings.map(({ posting }) => posting.blocks.length)).toEqual(lines.map(({ length }) => length));
});

test('on whatever day the pictures are taken, three months tell how demand moves', () => {
  for (let day = 0; day < 365; day++) {
    const months = postings.map(({ seen }) => {
      const date = new Date(seen + day * 86_400_000);
      return date.getFullYear() * 12 + date.getMonth();
    });
    const told = [...new Set(months)].filter(
      (month) => months.filter((one) => one <= month && one > month - 3).length >= 8,
    );
    expect(told.length).toBeGreaterThanOrEqual(3);
  }
});

test('the finder finds what each asks for', async () => {
  const find = finderAsShipped();
  for (const { posting } of postings) {
    const text = posting.blocks.map((block) => block.text).join('\n');
    const asked = (await find({ ...posting, text })).filter(({ need }) => need === 'required');
    expect(asked.length, posting.title).toBeGreaterThanOrEqual(3);
  }
});

test('an employer without a posting is told', () => {
  expect(demoIds(['Lumen Works'])).toEqual(['greenhouse:4410012']);
  expect(() => demoIds(['Nobody & Sons'])).toThrow('No demo posting of Nobody & Sons');
});
