import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeOwnAndTell } from '#src/dashboard/skills/own-actions.ts';
import { planBackup } from '#src/files/plan-backup.ts';
import { changeAll } from '#src/store/change-all.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { forgetOldPostings } from '#src/store/old-postings.ts';
import { outdate } from '#src/store/outdated-postings.ts';
import { changeOwnRoadmap, ownRoadmaps } from '#src/store/own-roadmaps.ts';
import { putBackReading } from '#src/store/put-back-reading.ts';
import { type Entry, goneEntry, ownEntry } from '#src/store/sync/entry.ts';
import { takeOver } from '#src/store/sync.ts';
import { tellApart } from '#src/store/tell-apart.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { setSaved } from '#tests/store/set-saved.ts';

const POSTING = {
  ...{ id: 'example:2', url: 'https://jobs.example/2', portal: 'Example', title: 'Read again', company: '' },
  ...{ location: '', blocks: [{ kind: 'paragraph' as const, text: 'Another text' }] },
};
const state = (entries: Entry[]) => new Map(entries.map((entry) => [entry.key, entry]));

/** Every way to store something, given the data of {@link seedStore}. */
export const WAYS: [name: string, act: () => Promise<unknown>][] = [
  ['reading', () => keepPosting(POSTING, [], '2', 9e12)],
  ['reading under a new id', () => keepPosting({ ...POSTING, id: 'new:2' }, [], '2', 9e12, 'example:2')],
  [
    'tracking',
    () =>
      track([
        { skill: 'java', level: 'solid' },
        { skill: 'perl', level: 'basic' },
      ]),
  ],
  ['no longer tracking', () => untrack(['python', 'go'])],
  ['removing an own skill', () => removeOwnAndTell({ id: 'own:frobnicator', name: 'Frobnicator' })],
  ['saying something of a posting', () => setNotHere('example:1', ['python'], true)],
  ['saving', () => setSaved(['example:1', 'example:2', 'example:3'], true)],
  ['forgetting', () => forgetPostings(['example:1', 'example:2'])],
  ['sweeping', () => forgetOldPostings(9e12)],
  ['a setting', () => changeSettings({ theme: 'light' })],
  [
    'a roadmap',
    async () => {
      const [mine] = await ownRoadmaps();
      if (mine) await changeOwnRoadmap(mine, { ...mine, title: 'Other' });
    },
  ],
  [
    'sync',
    () =>
      takeOver(
        state([
          goneEntry('python', 9e12),
          ownEntry({ id: 'own:x', name: 'X', aliases: [], changedAt: 9e12 }),
        ]),
      ),
  ],
  ['telling apart', () => tellApart('example:4', 'example:5')],
  ['taking a reading back', () => putBackReading(1, { posting: 'example:3', state: null, whole: null })],
  ['finding anew', () => outdate(null)],
  [
    'a backup that is added',
    () => changeAll((now) => planBackup(now, contentsWith(9), 'merge'), 'as-written'),
  ],
  [
    'a backup that replaces everything, settings too',
    () => changeAll((now) => planBackup(now, contentsWith(9), 'replace'), 'as-written'),
  ],
];

/** Stores six postings and the other lists of a backup, and nothing else. */
export async function seedStore(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await changeAll((now) => planBackup(now, contentsWith(6), 'replace'), 'as-written');
}
