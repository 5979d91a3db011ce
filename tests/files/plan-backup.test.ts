import { describe, expect, it } from 'vitest';
import { countChanges } from '#src/files/count-changes.ts';
import { planBackup } from '#src/files/plan-backup.ts';
import type { StoredLists } from '#src/store/records/changes.ts';
import { type Contents, keyOf, LISTS } from '#src/store/records/record-formats.ts';
import { SAVED } from '#tests/store/set-saved.ts';
import { contentsWith, keptPosting, keptText } from './contents.ts';

function stored(contents: Contents): StoredLists {
  const lists = LISTS.map((name) => [name, new Map(contents[name].map((record) => [keyOf(record), record]))]);
  return { ...Object.fromEntries(lists), texts: new Set(contents.texts.map(({ id }) => id)) };
}

/** A posting without progress by the user. */
function untold(number: number) {
  const { progress: _, ...posting } = keptPosting(number);
  return posting;
}

const empty = contentsWith(0);
const python = contentsWith(0).tracked[0] as Contents['tracked'][number];

describe('a backup with a damaged text', () => {
  it('in the place of what is here leaves the good one, and the reading that it belongs to', () => {
    const here = { ...keptPosting(1), title: 'Here' };
    const now = stored({ ...empty, postings: [keptPosting(0), here], texts: [keptText(0), keptText(1)] });
    const file = { ...empty, postings: [keptPosting(0), { ...keptPosting(1), progress: SAVED }], texts: [] };
    const changes = planBackup(now, file, 'replace');
    expect([...changes.texts]).toEqual([]);
    expect([...changes.postings]).toEqual([[here.id, { ...here, progress: SAVED }]]);
  });
});

describe('adding a backup', () => {
  it('to what has all of it changes nothing', () => {
    const changes = planBackup(stored(contentsWith(5)), contentsWith(5), 'merge');
    expect(LISTS.map((name) => changes[name].size)).toEqual(LISTS.map(() => 0));
    expect(changes.settings).toBeNull();
  });

  it('takes the later word on a skill, and removes nothing', () => {
    const here = stored({
      ...empty,
      tracked: [
        { ...python, level: 'basic', changedAt: 9 },
        { ...python, skill: 'java' },
      ],
    });
    expect(planBackup(here, empty, 'merge').tracked.has('python')).toBe(false);
    const later = { ...python, changedAt: 10 };
    const changes = planBackup(here, { ...empty, tracked: [later] }, 'merge');
    expect([...changes.tracked]).toEqual([['python', later]]);
  });

  it('brings back a skill that was removed here', () => {
    const here = stored({ ...empty, tracked: [], removed: [{ skill: 'python', changedAt: 99 }] });
    const changes = planBackup(here, empty, 'merge');
    expect(changes.tracked.get('python')).toEqual(python);
    expect(changes.removed.get('python')).toBeNull();
  });

  it('joins a posting: the later reading, what the user said in both, the first sight', () => {
    const here = { ...untold(0), notHere: ['aws'], lastSeen: 10, firstSeen: 5 };
    const there = {
      ...untold(0),
      progress: SAVED,
      notHere: ['git'],
      lastSeen: 20,
      firstSeen: 7,
      title: 'Later',
    };
    const both = { ...there, progress: SAVED, notHere: ['aws', 'git'], firstSeen: 5 };
    const take = (now: Contents['postings'][number], file: Contents['postings'][number]) =>
      planBackup(
        stored({ ...empty, postings: [now] }),
        { ...empty, postings: [file], texts: [keptText(0)] },
        'merge',
      );
    expect(take(here, there).postings.get(here.id)).toEqual(both);
    expect(take(here, there).texts.has(here.id)).toBe(true);
    expect(take(there, here).postings.get(here.id)).toEqual({ ...both, notHere: ['git', 'aws'] });
    expect(take(there, here).texts.has(here.id)).toBe(false);
  });

  it('keeps the reading here where the file has lost the text of its own', () => {
    const here = { ...untold(0), notHere: [], lastSeen: 10 };
    const there = { ...keptPosting(0), progress: SAVED, lastSeen: 20, title: 'Later' };
    const now = stored({ ...empty, postings: [here], texts: [keptText(0)] });
    const changes = planBackup(now, { ...empty, postings: [there] }, 'merge');
    expect(changes.postings.get(here.id)).toMatchObject({ title: here.title, lastSeen: 10, progress: SAVED });
  });

  it('keeps names that either has given to a skill', () => {
    const name = (aliases: string[], changedAt: number) => ({ id: 'own:x', name: 'X', aliases, changedAt });
    const here = stored({ ...empty, own: [name(['a', 'b'], 1)] });
    const changes = planBackup(here, { ...empty, own: [name(['b', 'c'], 2)] }, 'merge');
    expect(changes.own.get('own:x')).toEqual(name(['b', 'c', 'a'], 2));
  });
});

describe('replacing by a backup', () => {
  it('leaves a text alone where nothing is new, and takes none without its posting', () => {
    const file = { ...contentsWith(2), texts: [keptText(0), keptText(1), keptText(7)] };
    expect(planBackup(stored(contentsWith(2)), file, 'replace').texts.size).toBe(0);
    const damaged = { ...file, postings: [keptPosting(0)] };
    const changes = planBackup(stored(contentsWith(2)), damaged, 'replace');
    expect([...changes.texts]).toEqual([[keptText(1).id, null]]);
    const bare = stored({ ...contentsWith(2), texts: [] });
    expect([...planBackup(bare, file, 'replace').texts.keys()]).toEqual([keptText(0).id, keptText(1).id]);
  });

  it('is counted as it is done', () => {
    const here = stored({
      ...empty,
      tracked: [
        { ...python, level: 'basic' },
        { ...python, skill: 'java' },
      ],
    });
    const changes = planBackup(here, empty, 'replace');
    expect(countChanges(here, empty, changes).tracked).toEqual({ added: 1, changed: 1, same: 0, removed: 1 });
    expect(changes.settings).toEqual(empty.settings);
  });
});
