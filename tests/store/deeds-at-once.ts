import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettingsAndTell as changeSetting } from '#src/dashboard/settings/change-settings.ts';
import { changeOwnAndTell } from '#src/dashboard/skills/detail/own-names.tsx';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { UNKNOWN_EXPERIENCE } from '#src/match/compare.ts';
import { STATUSES, type Status, statusOf } from '#src/posting/progress/progress.ts';
import type { Mention } from '#src/skills/mention.ts';
import { LEVELS, SKILL_DEFAULTS } from '#src/skills/tracked-skill.ts';
import { saveOwnSkill } from '#src/store/change-own-skills.ts';
import { closeDatabase } from '#src/store/db.ts';
import { updateMentions } from '#src/store/keep-found.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { changeOwnRoadmap, ownRoadmaps, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { keptPostings, wholePosting } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { trackedEntry } from '#src/store/sync/entry.ts';
import { takeOver } from '#src/store/sync.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { changeSkillsAndTell as changeSkill } from '#src/ui/change-skills.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { setAside } from '#src/ui/match/popup-actions.ts';
import { setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { trackAndTell, untrackAndTell } from '#src/ui/track-skill.ts';
import { turnOff, turnOn } from '#src/ui/turn-sites.ts';

export const SKILLS = ['java', 'go'];
export const POSTINGS = ['a', 'b'];
export const SITES = [
  ['linkedin', 'indeed'],
  ['lever', 'workday'],
] as const;
export const FROB = 'own:frob';
export const MAP: Roadmap = {
  id: 'own:map',
  title: 'Mine',
  sections: ['one', 'two'].map((id) => ({ id, title: id, purpose: '', steps: [] })),
};

/** An actor's own data, by name. */
export type Owned = Record<string, unknown>;
export type Deed = (owned: Owned) => Promise<Done>;

export const nothingToUndo = async (act: Promise<unknown>): Promise<Done> => {
  await act;
  return { said: '', undo: null };
};

/** The actions of the two pages; `n` is a small number that selects the target and variant. */
export const PAGE_DEEDS: Record<string, (page: 0 | 1, n: number) => Deed> = {
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
      const was = owned[`status ${id}`] as Status;
      const status = STATUSES[n % STATUSES.length] as Status;
      owned[`status ${id}`] = status;
      return setStatusAndTell([{ id, status: was }], status);
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

/** The background's actions: it reads and re-extracts, ends sync, and receives data from another browser. */
export const BACKGROUND_DEEDS: Record<string, (n: number) => Deed> = {
  read: (n) => (owned) => {
    const id = POSTINGS[n % 2] as string;
    owned[`text ${id}`] = textOf(id, n);
    return nothingToUndo(keepPosting(posting(id, n), mentionsOf(n), '1', 10 + n));
  },
  find: (n) => async (owned) => {
    const id = POSTINGS[n % 2] as string;
    const whole = await wholePosting(id);
    if (whole)
      await updateMentions(whole, {
        ...{ mentions: whole.posting.mentions, languages: [], edition: `${n}` },
        experience: UNKNOWN_EXPERIENCE,
      });
    owned.found = true;
    return { said: '', undo: null };
  },
  sync: (n) => (owned) => {
    const skill = `carried-${n % 2}`;
    const told = { skill, level: 'basic' as const, years: n, ...SKILL_DEFAULTS };
    const at = (owned.at as number) + 1;
    owned.at = at;
    owned[skill] = n;
    return nothingToUndo(takeOver(new Map([[skill, trackedEntry({ ...told, changedAt: at })]])));
  },
  end: (n) => (owned) => {
    owned.sync = n % 2 === 0;
    return changeSetting({ sync: n % 2 === 0 }, '').then((done) => ({ ...done, undo: null }));
  },
};

export const textOf = (id: string, n: number) => `Text ${n} of ${id}`;
export const posting = (id: string, n: number) => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: 'Example',
  title: `Engineer ${id}`,
  company: '',
  location: '',
  blocks: [{ kind: 'paragraph' as const, text: textOf(id, n) }],
});
/** The mentions encode the number of the text they were extracted from. */
export const mentionsOf = (n: number): Mention[] => [
  { skill: 'go', places: [{ block: 0, start: n, end: n + 1 }], need: 'required', years: null, anyOf: null },
];

export const numberIn = (kept: { mentions: Mention[] } | undefined) =>
  kept?.mentions[0]?.places[0]?.start ?? -1;

export async function seed(): Promise<Owned[]> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await track(SKILLS.map((skill) => ({ skill, level: 'basic', years: 1 })));
  await saveOwnSkill({ id: FROB, name: 'Frob', aliases: [] });
  await saveOwnRoadmap(MAP);
  for (const id of POSTINGS) await keepPosting(posting(id, 0), mentionsOf(0), '1', 1);
  return Promise.all([found(0), found(1), { ...(await foundByBackground()), at: 1 }]);
}

/** Returns a page's stored data under the names that the actions use. */
export async function found(page: 0 | 1): Promise<Owned> {
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
      postings.map((kept) =>
        page === 0
          ? [`status ${kept.id}`, statusOf(kept)]
          : [`aside ${kept.id}`, kept.notHere.includes('go')],
      ),
    ),
    purpose: map?.sections[page]?.purpose,
  };
}

export async function foundByBackground(): Promise<Owned> {
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
