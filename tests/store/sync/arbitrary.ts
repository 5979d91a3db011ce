import fc from 'fast-check';
import { LEVELS } from '#src/skills/tracked-skill.ts';
import {
  type Entry,
  goneEntry,
  ownEntry,
  ownKey,
  type SyncState,
  trackedEntry,
} from '#src/store/sync/entry.ts';
import { anyCharacter } from '#tests/any-character.ts';

/** Few keys and few times, so that entries of one key collide, at the same time too. */
const ids = fc.constantFrom('go', 'java', 'own:frob', 'ci-cd');
const moments = fc.integer({ min: 0, max: 4 });

const tracked = fc
  .record({
    skill: ids,
    level: fc.constantFrom(...LEVELS),
    years: fc.option(fc.integer({ min: 0, max: 120 }).map((half) => half / 2)),
    lastUsed: fc.option(fc.integer({ min: 1970, max: 2100 })),
    note: fc.string({ unit: anyCharacter, maxLength: 12 }),
    refused: fc.array(ids, { maxLength: 2 }),
    changedAt: moments,
  })
  .map(trackedEntry);

const own = fc
  .record({
    id: ids,
    name: fc.string({ minLength: 1, maxLength: 8 }),
    aliases: fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }),
    changedAt: moments,
  })
  .map(ownEntry);

const gone = fc
  .tuple(fc.oneof(ids, ids.map(ownKey)), moments)
  .map(([key, changedAt]) => goneEntry(key, changedAt));

export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(tracked, own, gone);

export const anyState: fc.Arbitrary<SyncState> = fc
  .uniqueArray(anyEntry, { selector: ({ key }) => key })
  .map((entries) => new Map(entries.map((entry) => [entry.key, entry])));

/** Sorts a state for comparison: the order of arrival does not matter. */
export const sorted = (state: SyncState) => [...state].sort(([a], [b]) => (a < b ? -1 : 1));
