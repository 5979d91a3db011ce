import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followFormerSkills } from '#src/background/follow-former-skills.ts';
import { planBackup } from '#src/files/plan-backup.ts';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { changeAll } from '#src/store/change-all.ts';
import { removeOwnSkill } from '#src/store/change-own-skills.ts';
import type { ResumeLines } from '#src/store/db.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { trackedEntry } from '#src/store/sync/entry.ts';
import { takeOver } from '#src/store/sync.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { judgingOf } from '#tests/match/judging-of.ts';

const SKILLS = [{ id: 'csharp', name: 'C#' }];
const FILES: SkillFile[] = [{ category: 'languages', title: 'Languages', kind: 'language', skills: SKILLS }];

/** A skill that the taxonomy had, with all that a user can say of it. */
const FORMER: TrackedSkill = {
  skill: 'rx-net',
  level: 'expert',
  years: 6,
  lastUsed: 2025,
  note: 'Event streams',
  refused: [],
  changedAt: 7,
};
const LINES: ResumeLines = { skill: 'rx-net', lines: ['Built event streams with Rx.NET'] };
const CSHARP: TrackedSkill = { ...SKILL_DEFAULTS, skill: 'csharp', level: 'solid', years: 8, changedAt: 7 };

const own = async () => (await ownSkills()).map(({ id, name, aliases }) => ({ id, name, aliases }));
const isAdopted = () => vi.waitFor(async () => expect(await own()).toEqual([ADOPTED]));
const ADOPTED = { id: 'rx-net', name: 'Rx.NET', aliases: [] };
const lines = async () => (await database()).getAll('resume');
const fetched = vi.fn(async (_file: string) => Response.json(['AutoFixture', 'Rx.NET']));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  followFormerSkills(async () => judgingOf(buildTaxonomy(withOwnSkills(FILES, await ownSkills()))));
});

/** Stores records as an older version of the extension did. */
async function storedBefore(): Promise<void> {
  const db = await database();
  await db.put('tracked', FORMER);
  await db.put('tracked', CSHARP);
  await db.put('resume', LINES);
}

const update = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '1.0.0' });

describe('a tracked skill that the taxonomy no longer has', () => {
  it('is the user’s own after an update, with all that was said of it', async () => {
    await storedBefore();
    await update();
    await isAdopted();
    expect(await trackedSkills()).toEqual([CSHARP, FORMER]);
    expect(await lines()).toEqual([LINES]);
  });

  it('is looked up once each, however many a backup has', async () => {
    const names = Array.from({ length: 300 }, (_, n) => `Tool.${n}`);
    fetched.mockImplementationOnce(async () => Response.json(names));
    const tracked = names.map((_, n) => ({ ...FORMER, skill: `tool-${299 - n}` }));
    const file = { ...contentsWith(0), tracked, own: [], resume: [], roadmaps: [] };
    const compared = vi.spyOn(String.prototype, 'normalize');
    await changeAll((now) => planBackup(now, file, 'merge'), 'as-written');
    await vi.waitFor(async () => expect(await own()).toHaveLength(300));
    expect((await own()).every(({ name }) => names.includes(name))).toBe(true);
    expect(compared.mock.calls.length).toBeLessThan(5_000);
    compared.mockRestore();
  });

  it.each(['merge', 'replace'] as const)('is the user’s own after importing a backup (%s)', async (mode) => {
    const file = { ...contentsWith(0), tracked: [FORMER], own: [], resume: [LINES], roadmaps: [] };
    await changeAll((now) => planBackup(now, file, mode), 'as-written');
    await isAdopted();
    expect(await trackedSkills()).toEqual([FORMER]);
    expect(await lines()).toEqual([LINES]);
  });

  it('is the user’s own after a sync with a browser of an older version', async () => {
    await takeOver(new Map([['rx-net', trackedEntry(FORMER)]]));
    await isAdopted();
    expect(await trackedSkills()).toEqual([FORMER]);
  });

  it('is the user’s own if it is on a roadmap of their own', async () => {
    const section = { id: 'a', title: 'Streams', purpose: '', steps: ['csharp', 'rx-net'] };
    await saveOwnRoadmap({ id: 'own:streams', title: 'Streams', sections: [section] });
    await isAdopted();
  });

  it('is not added again where the user deleted it', async () => {
    await storedBefore();
    await update();
    await isAdopted();
    await removeOwnSkill('rx-net');
    await track([{ skill: 'csharp', level: 'expert' }]);
    await update();
    expect(await own()).toEqual([]);
  });
});

it('names are not loaded while the taxonomy has all skills', async () => {
  await track([{ skill: 'csharp', level: 'solid' }]);
  await update();
  await vi.waitFor(async () => expect(await trackedSkills()).toHaveLength(1));
  expect(fetched).not.toHaveBeenCalled();
});
