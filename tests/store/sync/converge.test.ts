import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SKILL_DEFAULTS } from '#src/skills/tracked-skill.ts';
import { type Entry, goneEntry, type SyncState, trackedEntry } from '#src/store/sync/entry.ts';
import { type Items, pack, unpack } from '#src/store/sync/items.ts';
import { merge } from '#src/store/sync/merge.ts';
import { anyEntry, sorted } from './arbitrary.ts';

/** One of the user's browsers, whose reads and writes may interleave with others. */
class Device {
  known: SyncState = new Map();
  seen: Items = {};

  change(entry: Entry, changedAt: number): Entry {
    const changed = at(entry, changedAt);
    this.known = merge(this.known, new Map([[changed.key, changed]]));
    return changed;
  }

  read(area: Items): void {
    this.seen = { ...area };
    this.known = merge(this.known, unpack(area));
  }

  /** Writes differences from its last read like the background, which may be outdated. */
  write(area: Items): boolean {
    const { items } = pack(this.known, unpack(this.seen));
    const news = Object.entries(items).filter(
      ([key, rows]) => JSON.stringify(this.seen[key] ?? []) !== JSON.stringify(rows),
    );
    Object.assign(area, Object.fromEntries(news));
    return news.length > 0;
  }
}

function at(entry: Entry, changedAt: number): Entry {
  if (entry.kind === 'tracked') return trackedEntry({ ...entry.skill, changedAt });
  if (entry.kind === 'own') return { ...entry, changedAt, own: { ...entry.own, changedAt } };
  return goneEntry(entry.key, changedAt);
}

const device = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  fc.record({ does: fc.constant('change' as const), device, entry: anyEntry }),
  fc.record({ does: fc.constantFrom('read' as const, 'write' as const), device }),
);

it('three browsers that write over each other all end with the last change of everything', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const devices = [new Device(), new Device(), new Device()];
      const area: Items = {};
      const last = new Map<string, Entry>();
      steps.forEach((one, moment) => {
        const current = devices[one.device] as Device;
        if (one.does === 'change') {
          const changed = current.change(one.entry, moment);
          last.set(changed.key, changed);
        } else current[one.does](area);
      });
      // Each browser reads the others' writes until nothing is new; two rounds, for overwritten items.
      for (const current of [...devices, ...devices]) {
        current.read(area);
        current.write(area);
      }
      for (const current of devices) expect(sorted(current.known)).toEqual(sorted(last));
    }),
    { numRuns: 300 },
  );
});

it('browsers that know more than can be carried come to rest', () => {
  const skills = Array.from({ length: 40 }, (_, n) => `skill-${n}`);
  const long = fc.record({
    device,
    skill: fc.constantFrom(...skills),
    length: fc.constantFrom(0, 2_000, 3_500, 7_900, 9_000),
  });
  fc.assert(
    fc.property(fc.array(long, { minLength: 40, maxLength: 80 }), (changes) => {
      const devices = [new Device(), new Device(), new Device()];
      const area: Items = {};
      changes.forEach(({ device: n, skill, length }, moment) => {
        const current = devices[n] as Device;
        const told = trackedEntry({
          skill,
          level: 'solid',
          years: null,
          ...SKILL_DEFAULTS,
          note: 'n'.repeat(length),
          changedAt: 0,
        });
        current.read(area);
        current.change(told, moment);
        current.write(area);
      });
      const round = () =>
        devices.map((current) => {
          current.read(area);
          return current.write(area);
        });
      for (let n = 0; n < 4; n++) round();
      expect(round()).toEqual([false, false, false]);
    }),
    { numRuns: 30 },
  );
});
