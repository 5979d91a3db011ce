import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { database } from '#src/store/db.ts';
import { keptPostings, wholePosting } from '#src/store/postings.ts';
import { RECORDS } from '#src/store/records/record-formats.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { runs } from '#tests/runs.ts';
import {
  BACKGROUND_DEEDS,
  type Deed,
  found,
  foundByBackground,
  numberIn,
  type Owned,
  PAGE_DEEDS,
  POSTINGS,
  seed,
  textOf,
} from './deeds-at-once.ts';
import { type FollowedCache, followedCache } from './expect-told.ts';

// Two pages and the background change stored data at the same time. Each changes its own part: fields of the
// same skills, other job sites, entries of the same lists. In any interleaving, each must end with its own last
// change.

const n = fc.integer({ min: 0, max: 7 });
/** An action of an actor, or its undo, with some turns for others before it. */
const deeds = (names: string[]) =>
  fc.array(
    fc.record({ name: fc.constantFrom('undo', 'undo', ...names), n, wait: fc.integer({ min: 0, max: 6 }) }),
    { maxLength: 6 },
  );
interface Step {
  name: string;
  n: number;
  wait: number;
}
type Deeds = readonly Step[];

async function actor(all: Deeds, owned: Owned, deedOf: (name: string, n: number) => Deed): Promise<void> {
  const done: { undo: Done['undo']; before: Owned }[] = [];
  for (const { name, n, wait } of all) {
    for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (name !== 'undo') {
      const before = { ...owned };
      done.push({ undo: (await deedOf(name, n)(owned)).undo, before });
      continue;
    }
    const last = done.pop();
    if (!last) continue;
    await last.undo?.();
    if (last.undo) Object.assign(owned, last.before);
  }
}

/**
 * The popup reads postings during this; its mentions must belong to the text it shows. The insights read what
 * was announced.
 */
async function looker(waits: readonly number[], cache: FollowedCache): Promise<void> {
  for (const wait of waits) {
    for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
    const shown = await shownPosting(1, POSTINGS[wait % 2] as string);
    expect(shown?.blocks[0]?.text).toBe(textOf(shown?.posting.id ?? '', numberIn(shown?.posting)));
    await cache.read();
  }
}

async function everybody(
  [one, two, background, waits]: [Deeds, Deeds, Deeds, number[]],
  owned: Owned[],
  cache: FollowedCache,
): Promise<void> {
  const page = (at: 0 | 1) => (name: string, n: number) =>
    (PAGE_DEEDS[name] as (typeof PAGE_DEEDS)[string])(at, n);
  await Promise.all([
    actor(one, owned[0] as Owned, page(0)),
    actor(two, owned[1] as Owned, page(1)),
    looker(waits, cache),
    actor(background, owned[2] as Owned, (name, n) => (BACKGROUND_DEEDS[name] as (n: number) => Deed)(n)),
  ]);
}

/** In ms; `npm run fuzz` takes long. */
const MINUTES = 3_600_000;
const RUNS = runs(1_200);
const steps = fc.tuple(
  deeds(Object.keys(PAGE_DEEDS)),
  deeds(Object.keys(PAGE_DEEDS)),
  deeds(Object.keys(BACKGROUND_DEEDS)),
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
);

it('two pages and the background never lose what another of them did', { timeout: MINUTES }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const owned = await seed();
      const cache = followedCache();
      await everybody(all, owned, cache);
      const { at: _at, found: _found, ...known } = owned[2] as Owned;
      expect(await found(0)).toEqual(owned[0]);
      expect(await found(1)).toEqual(owned[1]);
      expect(await foundByBackground()).toEqual(known);
      await expectWhole();
      await cache.expectTold();
      cache.stop();
    }),
    { numRuns: RUNS },
  );
});

/**
 * Expects every record to be valid, mentions to belong to the stored text, and no tracked skill to be recorded
 * as removed.
 */
async function expectWhole(): Promise<void> {
  const db = await database();
  for (const name of ['tracked', 'own', 'removed', 'postings', 'texts', 'roadmaps'] as const)
    for (const record of await db.getAll(name)) expect(v.is(RECORDS[name], record)).toBe(true);
  for (const kept of await keptPostings()) {
    const text = (await wholePosting(kept.id))?.blocks[0]?.text;
    expect(text).toBe(textOf(kept.id, numberIn(kept)));
  }
  const removed = await db.getAllKeys('removed');
  expect((await trackedSkills()).filter(({ skill }) => removed.includes(skill))).toEqual([]);
}
