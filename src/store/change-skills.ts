import { nameInId, type OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { stampAfter } from '#src/store/records/stamped.ts';
import { ownKey } from '#src/store/sync/entry.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { isReadable } from './readable.ts';
import { reverted, type Undo } from './undo.ts';

/** A record without its change time, which storing adds. */
export type Unstamped<R> = Omit<R, 'changedAt'>;

/** All skills at one moment, by id: tracked ones, and the user's own. */
export interface SkillsNow {
  tracked: ReadonlyMap<string, Unstamped<TrackedSkill>>;
  own: ReadonlyMap<string, Unstamped<OwnSkill>>;
}

/** The new records by id; null deletes. */
interface SkillChanges {
  tracked?: ReadonlyMap<string, Unstamped<TrackedSkill> | null>;
  own?: ReadonlyMap<string, Unstamped<OwnSkill> | null>;
}

/** The number of changed skills, and the undo. */
export interface SkillsChanged {
  changed: number;
  undo: Undo;
}

type List = keyof SkillsNow;
/** A record of either list; the caller knows which. */
type Stamped = { changedAt: number } & object;
/** A change that was made; null means missing. */
interface Made {
  list: List;
  id: string;
  before: object | null;
  after: object | null;
}

/** The parts of a transaction to read and write either list. */
interface Writable {
  getAll(): Promise<Stamped[]>;
  getAllKeys(): Promise<string[]>;
  get(key: string): Promise<Stamped | undefined>;
  put(record: object): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/**
 * Changes tracked skills and the user's own, all or none. `plan` gets the stored state within the transaction,
 * so concurrent changes are not lost. Removals are recorded for other browsers. Undo restores only what nobody
 * has changed since. Rejects if the plan throws or the storage fails, without any change.
 */
export async function changeSkills(plan: (now: SkillsNow) => SkillChanges): Promise<SkillsChanged> {
  const tx = (await database()).transaction(['tracked', 'own', 'removed'], 'readwrite');
  const stores = (['tracked', 'own', 'removed'] as const).map((name) => tx.objectStore(name));
  const made = await allOrNone(tx, () => change(stores as unknown as [Writable, Writable, Writable], plan));
  for (const list of ['tracked', 'own'] as const) {
    if (made.some((one) => one.list === list)) await announce(list);
  }
  return { changed: made.length, undo: () => takeBack(made) };
}

async function change(
  [tracked, own, removed]: [Writable, Writable, Writable],
  plan: (now: SkillsNow) => SkillChanges,
): Promise<Made[]> {
  const stores = { tracked, own };
  const stored = { tracked: await byId('tracked', tracked), own: await byId('own', own) };
  const now = { tracked: unstamped(stored.tracked), own: unstamped(stored.own) } as unknown as SkillsNow;
  const wanted = withNamed(plan(now), now);
  const made: Made[] = [];
  for (const list of ['tracked', 'own'] as const) {
    for (const [id, after] of wanted[list] ?? []) {
      const was = stored[list].get(id);
      const before = was ? withoutTime(was) : null;
      if (isSame(before, after)) continue;
      await write(stores[list], removed, id, list === 'own' ? ownKey(id) : id, after, was);
      made.push({ list, id, before, after });
    }
  }
  return made;
}

/** Adds an entry for each newly tracked skill that only postings name, so that it is found by its name anywhere. */
function withNamed(wanted: SkillChanges, now: SkillsNow): SkillChanges {
  const own = new Map(wanted.own);
  for (const [id, after] of wanted.tracked ?? []) {
    const name = nameInId(id);
    if (after && name !== null && !now.tracked.has(id) && !now.own.has(id) && !own.has(id))
      own.set(id, { id, name, aliases: [] });
  }
  return { ...wanted, own };
}

async function write(
  store: Writable,
  removed: Writable,
  id: string,
  key: string,
  after: object | null,
  was: Stamped | undefined,
): Promise<void> {
  const changedAt = laterThan(was, await removed.get(key));
  await (after ? store.put({ ...after, changedAt }) : store.delete(id));
  await (after ? removed.delete(key) : removed.put({ skill: key, changedAt }));
}

async function takeBack(made: readonly Made[]): Promise<boolean> {
  const { changed } = await changeSkills((now) => {
    const back = { tracked: new Map(), own: new Map() };
    for (const { list, id, before, after } of made) {
      back[list].set(id, reverted<object | null>(now[list].get(id) ?? null, before, after));
    }
    return back;
  });
  return changed > 0;
}

async function byId(list: List, store: Writable): Promise<Map<string, Stamped>> {
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const all = records.map((record, n) => [keys[n] as string, record] as const);
  return new Map(all.filter(([, record]) => isReadable(list, record)));
}

const unstamped = (stored: ReadonlyMap<string, Stamped>) =>
  new Map([...stored].map(([id, record]) => [id, withoutTime(record)]));

function withoutTime({ changedAt: _, ...record }: Stamped): object {
  return record;
}

/** Returns {@link stampAfter} for the current time. */
function laterThan(...before: readonly ({ changedAt: number } | undefined)[]): number {
  return stampAfter(Date.now(), ...before);
}
