import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Roadmap } from '#src/roadmap/roadmap.ts';
import type { Mention } from '#src/skills/mention.ts';
import { LEVELS, UNTOLD } from '#src/skills/tracked-skill.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { keepPosting, updateMentions } from '#src/store/keep-posting.ts';
import { changeOwnRoadmap, ownRoadmaps, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { ownSkills, saveOwnSkill } from '#src/store/own-skills.ts';
import { keptPostings, wholePosting } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { learn } from '#src/store/sync.ts';
import { track, trackedSkills } from '#src/store/tracked-skills.ts';
import { trackedEntry } from '#src/sync/entry.ts';
import { RECORDS } from '#src/transfer/backup-format.ts';
import { changeAndTell as changeSkill } from '#src/ui/change-skills.ts';
import { changeAndTell as changeSetting } from '#src/ui/options/settings/change-settings.ts';
import { changeOwnAndTell } from '#src/ui/options/skills/own-actions.ts';
import { setAside } from '#src/ui/popup/popup-actions.ts';
import { saveAndTell } from '#src/ui/save-posting.ts';
import type { Done } from '#src/ui/toast.tsx';
import { trackAndTell, untrackAndTell } from '#src/ui/track-skill.ts';
import { turnOff, turnOn } from '#src/ui/turn-sites.ts';
import { runs } from '#tests/runs.ts';

// Two pages and the background change what is stored at the same time, each what is its own: fields of the same skills,
// other job sites, entries of the same lists. Whatever comes between, each finds at the end what it did last.

const SKILLS = ['java', 'go'];
const POSTINGS = ['a', 'b'];
const SITES = [
  ['linkedin', 'indeed'],
  ['lever', 'workday'],
] as const;
const FROB = 'own:frob';
const MAP: Roadmap = {
  id: 'own:map',
  title: 'Mine',
  sections: ['one', 'two'].map((id) => ({ id, title: id, purpose: '', steps: [] })),
};

/** What an actor finds of its own, by a name. */
type Owned = Record<string, unknown>;
type Deed = (owned: Owned) => Promise<Done>;

const nothingToUndo = async (act: Promise<unknown>): Promise<Done> => {
  await act;
  return { said: '', undo: null };
};

/** What each of the two pages can do; `n` is a small number that says to which and how. */
const PAGE_DEEDS: Record<string, (page: 0 | 1, n: number) => Deed> = {
  say: (page, n) => (owned) => {
    const skill = SKILLS[n % 2] as string;
    const part = page === 0 ? { level: LEVELS[n % 4] as (typeof LEVELS)[number] } : { years: n };
    owned[`said ${skill}`] = Object.values(part)[0];
    return changeSkill([skill], part, '');
  },
  refuse: (page, n) => (owned) => {
    const id = `refused-${page}`;
    const isRefused = n % 2 === 0;
    owned.refused = isRefused;
    return changeSkill(
      ['java'],
      ({ refused }) => ({ refused: [...refused.filter((one) => one !== id), ...(isRefused ? [id] : [])] }),
      '',
    );
  },
  track: (page) => (owned) => {
    owned.tracks = true;
    return trackAndTell([`skill-${page}`], 'solid', '');
  },
  untrack: (page) => (owned) => {
    owned.tracks = false;
    return untrackAndTell([`skill-${page}`], '');
  },
  sites: (page, n) => (owned) => {
    const id = SITES[page][n % 2 === 0 ? 0 : 1];
    owned[`off ${id}`] = n > 3;
    return (n > 3 ? turnOff : turnOn)([{ id, portal: id }]);
  },
  emphasis: (page, n) => (owned) => {
    const tier = page === 0 ? 'core' : 'nice';
    owned.emphasis = 50 + n;
    return changeSetting((now) => ({ emphasis: { ...now.emphasis, [tier]: 50 + n } }), '');
  },
  name: (page, n) => (owned) => {
    const name = `alias-${page}`;
    owned.named = n % 2 === 0;
    const others = (aliases: string[]) => aliases.filter((one) => one !== name);
    return changeOwnAndTell(
      FROB,
      ({ aliases }) => ({ aliases: n % 2 === 0 ? [...others(aliases), name] : others(aliases) }),
      '',
    );
  },
  posting: (page, n) => (owned) => {
    const id = POSTINGS[n % 2] as string;
    if (page === 0) {
      const was = owned[`saved ${id}`] as boolean;
      owned[`saved ${id}`] = !was;
      return saveAndTell([{ id, saved: was }], !was);
    }
    owned[`aside ${id}`] = true;
    return setAside(id, [{ id: 'go', name: 'Go' }]);
  },
  section: (page, n) => async (owned) => {
    const shown = (await ownRoadmaps())[0] as Roadmap;
    const purpose = `purpose ${n}`;
    owned.purpose = purpose;
    const sections = shown.sections.map((one, at) => (at === page ? { ...one, purpose } : one));
    if (shown.sections[page]?.purpose === purpose) return { said: '', undo: null };
    return { said: '', undo: await changeOwnRoadmap(shown, { ...shown, sections }) };
  },
};

/** What the background does meanwhile: it reads and finds anew, ends sync, and learns from another browser. */
const BACKGROUND_DEEDS: Record<string, (n: number) => Deed> = {
  read: (n) => (owned) => {
    const id = POSTINGS[n % 2] as string;
    owned[`text ${id}`] = textOf(id, n);
    return nothingToUndo(keepPosting(posting(id, n), mentionsOf(n), '1', 10 + n));
  },
  find: (n) => async (owned) => {
    const id = POSTINGS[n % 2] as string;
    const whole = await wholePosting(id);
    if (whole) await updateMentions(whole, whole.posting.mentions, `${n}`);
    owned.found = true;
    return { said: '', undo: null };
  },
  sync: (n) => (owned) => {
    const skill = `carried-${n % 2}`;
    const told = { skill, level: 'basic' as const, years: n, ...UNTOLD };
    const at = (owned.at as number) + 1;
    owned.at = at;
    owned[skill] = n;
    return nothingToUndo(learn(new Map([[skill, trackedEntry({ ...told, changedAt: at })]])));
  },
  end: (n) => (owned) => {
    owned.sync = n % 2 === 0;
    return changeSetting({ sync: n % 2 === 0 }, '').then((done) => ({ ...done, undo: null }));
  },
};

const textOf = (id: string, n: number) => `Text ${n} of ${id}`;
const posting = (id: string, n: number) => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: 'Example',
  title: `Engineer ${id}`,
  company: '',
  location: '',
  blocks: [{ kind: 'paragraph' as const, text: textOf(id, n) }],
});
/** They tell the number of the text that they were found in. */
const mentionsOf = (n: number): Mention[] => [
  { skill: 'go', places: [{ block: 0, start: n, end: n + 1 }], need: 'required', years: null, anyOf: null },
];

const numberIn = (kept: { mentions: Mention[] } | undefined) => kept?.mentions[0]?.places[0]?.start ?? -1;

async function seed(): Promise<Owned[]> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await track(SKILLS.map((skill) => ({ skill, level: 'basic', years: 1 })));
  await saveOwnSkill({ id: FROB, name: 'Frob', aliases: [] });
  await saveOwnRoadmap(MAP);
  for (const id of POSTINGS) await keepPosting(posting(id, 0), mentionsOf(0), '1', 1);
  return Promise.all([found(0), found(1), { ...(await foundByBackground()), at: 1 }]);
}

/** What is stored now of what belongs to a page, under the names that the deeds give it. */
async function found(page: 0 | 1): Promise<Owned> {
  const [tracked, own, chosen, postings, [map]] = await Promise.all([
    trackedSkills(),
    ownSkills(),
    settings(),
    keptPostings(),
    ownRoadmaps(),
  ]);
  const skillOf = (id: string) => tracked.find(({ skill }) => skill === id);
  return {
    ...Object.fromEntries(SKILLS.map((id) => [`said ${id}`, skillOf(id)?.[page === 0 ? 'level' : 'years']])),
    refused: skillOf('java')?.refused.includes(`refused-${page}`),
    tracks: skillOf(`skill-${page}`) !== undefined,
    ...Object.fromEntries(SITES[page].map((id) => [`off ${id}`, chosen.sitesOff.includes(id)])),
    emphasis: chosen.emphasis[page === 0 ? 'core' : 'nice'],
    named: own[0]?.aliases.includes(`alias-${page}`),
    ...Object.fromEntries(
      postings.map(({ id, saved, notHere }) =>
        page === 0 ? [`saved ${id}`, saved] : [`aside ${id}`, notHere.includes('go')],
      ),
    ),
    purpose: map?.sections[page]?.purpose,
  };
}

async function foundByBackground(): Promise<Owned> {
  const [tracked, { sync }, ...wholes] = await Promise.all([
    trackedSkills(),
    settings(),
    ...POSTINGS.map(wholePosting),
  ]);
  const carried = tracked.filter(({ skill }) => skill.startsWith('carried'));
  return {
    sync,
    ...Object.fromEntries(carried.map(({ skill, years }) => [skill, years])),
    ...Object.fromEntries(wholes.map((whole) => [`text ${whole?.posting.id}`, whole?.blocks[0]?.text])),
  };
}

const n = fc.integer({ min: 0, max: 7 });
/** A deed of the actor, or a step back; before it others may go on for some turns. */
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

/** The popup looks at postings meanwhile: what it shows was found in the text that it shows. */
async function looker(waits: readonly number[]): Promise<void> {
  for (const wait of waits) {
    for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
    const shown = await shownPosting(1, POSTINGS[wait % 2] as string);
    expect(shown?.blocks[0]?.text).toBe(textOf(shown?.posting.id ?? '', numberIn(shown?.posting)));
  }
}

async function everybody(
  [one, two, background, waits]: [Deeds, Deeds, Deeds, number[]],
  owned: Owned[],
): Promise<void> {
  const page = (at: 0 | 1) => (name: string, n: number) =>
    (PAGE_DEEDS[name] as (typeof PAGE_DEEDS)[string])(at, n);
  await Promise.all([
    actor(one, owned[0] as Owned, page(0)),
    actor(two, owned[1] as Owned, page(1)),
    looker(waits),
    actor(background, owned[2] as Owned, (name, n) => (BACKGROUND_DEEDS[name] as (n: number) => Deed)(n)),
  ]);
}

/** In ms: `npm run fuzz` takes long. */
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
      await everybody(all, owned);
      const { at: _at, found: _found, ...known } = owned[2] as Owned;
      expect(await found(0)).toEqual(owned[0]);
      expect(await found(1)).toEqual(owned[1]);
      expect(await foundByBackground()).toEqual(known);
      await expectWhole();
    }),
    { numRuns: RUNS },
  );
});

/** Whatever happened: every record is one, mentions are of the text that is kept, and what is tracked was not removed. */
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
