import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeOwnAndTell } from '#src/dashboard/skills/detail/own-names.tsx';
import { planBackup } from '#src/files/plan-backup.ts';
import { changeAll } from '#src/store/change-all.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { setPrivatePostings } from '#src/store/change-private-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { forgetPostings, restorePostings, type WholePosting } from '#src/store/forgotten-postings.ts';
import { updateMentions } from '#src/store/keep-found.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { forgetOldPostings } from '#src/store/old-postings.ts';
import { outdate } from '#src/store/outdated-postings.ts';
import { changeOwnRoadmap, ownRoadmaps, removeOwnRoadmap, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { wholePosting } from '#src/store/postings.ts';
import { addProfile, removeProfile } from '#src/store/profiles.ts';
import { putBackReading } from '#src/store/put-back-reading.ts';
import { forgetResumeLines } from '#src/store/resume-lines.ts';
import { saveFromPrivate } from '#src/store/saved-from-private.ts';
import { settings } from '#src/store/settings.ts';
import type { ShownPosting } from '#src/store/shown-postings.ts';
import { type Entry, goneEntry, ownEntry } from '#src/store/sync/entry.ts';
import { takeOver } from '#src/store/sync.ts';
import { tellApart } from '#src/store/tell-apart.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import type { Undo } from '#src/store/undo.ts';
import { deleteUnreadable, unreadableRecords } from '#src/store/unreadable-records.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { setSaved } from '#tests/store/set-saved.ts';

const POSTING = {
  ...{ id: 'example:2', url: 'https://jobs.example/2', portal: 'Example', title: 'Read again', company: '' },
  ...{ location: '', blocks: [{ kind: 'paragraph' as const, text: 'Another text' }] },
};
const state = (entries: Entry[]) => new Map(entries.map((entry) => [entry.key, entry]));

const ofProfile = { roadmap: 'devops', emphasis: { core: 100, must: 100, nice: 100 } };
/** Adds a profile with a résumé of its own, the backup's. Returns its id. */
const addSecond = async () => {
  await addProfile('Second', 'First', ofProfile);
  const id = (await settings()).profile;
  const db = await database();
  const lines = { skill: 'python', lines: ['Services'], others: [{ profile: id, lines: ['Pipelines'] }] };
  await db.put('resume', lines);
  await db.put('resume', { skill: 'go', lines: [], others: [{ profile: id, lines: ['Tools'] }] });
  return id;
};
/** Makes the fifth posting an ad of the fourth one's job. */
const makeRepeat = async () => {
  const db = await database();
  const ad = await db.get('postings', 'example:5');
  if (ad) await db.put('postings', { ...ad, sameAs: 'example:4' });
};
/** The result of a preparation, for the action after it. */
let prepared: unknown;
const preparing = (act: () => Promise<unknown>) => async () => {
  prepared = await act();
};

/** Every way to store something, given the data of {@link seedStore} and what `prepare` adds. */
export const WAYS: [name: string, act: () => Promise<unknown>, prepare?: () => Promise<unknown>][] = [
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
  ['telling apart', () => tellApart('example:4', 'example:5'), makeRepeat],
  [
    'no longer telling apart',
    () => (prepared as Undo)(),
    preparing(async () => {
      await makeRepeat();
      return tellApart('example:4', 'example:5');
    }),
  ],
  [
    'restoring what was forgotten',
    () => restorePostings(prepared as WholePosting[]),
    preparing(() => forgetPostings(['example:1', 'example:2'])),
  ],
  ['taking a reading back', () => putBackReading(1, { posting: 'example:3', state: null, whole: null })],
  [
    'taking a reading back to the one before',
    () => putBackReading(1, { posting: 'example:3', state: null, whole: prepared as ShownPosting }),
    preparing(async () => ({ ...(await wholePosting('example:3')), blocks: POSTING.blocks, kept: true })),
  ],
  [
    'skills extracted again',
    async () => {
      const whole = prepared as WholePosting;
      const { experience = { seniority: null, years: null }, mentions } = whole.posting;
      await updateMentions(whole, { mentions, experience, languages: ['en'], edition: 'later' });
    },
    preparing(() => wholePosting('example:2')),
  ],
  [
    'saving from a private window',
    () => saveFromPrivate(['example:9'], (now) => ({ ...now, status: 'saved' })),
    async () => {
      const whole = await wholePosting('example:2');
      if (whole) await setPrivatePostings(1, [{ ...whole, posting: { ...whole.posting, id: 'example:9' } }]);
    },
  ],
  ['removing a profile', () => removeProfile(prepared as string), preparing(addSecond)],
  ['removing the first profile', () => removeProfile('first'), addSecond],
  [
    'taking back that a profile was removed',
    () => (prepared as Undo)(),
    preparing(async () => removeProfile(await addSecond())),
  ],
  ['erasing the lines of a résumé', () => forgetResumeLines(prepared as string), preparing(addSecond)],
  ['a new roadmap', () => saveOwnRoadmap({ id: 'own:new', title: 'New', sections: [] })],
  ['removing a roadmap', () => removeOwnRoadmap('own:mine')],
  [
    'deleting damaged records',
    async () => deleteUnreadable(await unreadableRecords()),
    async () => {
      const db = await database();
      await db.put('tracked', { skill: 'odd', level: 'wizard' } as never);
      await db.put('own', { id: 'odd', name: 7 } as never);
    },
  ],
  [
    'moving the settings of an old version',
    () => settings(),
    async () => {
      await (await database()).put('values', { name: 'unmoved', value: true });
      await fakeBrowser.storage.local.set({ settings: { theme: 'light' }, sweptAt: 7 });
    },
  ],
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
