import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markedPosting } from '#src/page/marks/marked-posting.ts';
import {
  followSetting,
  forgetMarks,
  hideMarks,
  renewMarks,
  showMarks,
  toggleMarks,
} from '#src/page/marks/tab-marks.ts';
import { saveOwnSkill } from '#src/store/change-own-skills.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { setTabState } from '#src/store/change-tab.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { skillLines } from '#src/tools/build/skill-lines.ts';

/** Messages to the page, in order. */
const told = vi.hoisted(() => [] as string[]);
/** Lines of the last message to mark. */
const lines = vi.hoisted(() => [] as unknown[]);
vi.mock('#src/messages.ts', () => ({
  sendMessage: async (type: string, data: { lines: { text: string }[] } | undefined) => {
    told.push(type);
    lines.splice(0, lines.length, ...(data?.lines ?? []));
    return data?.lines.length;
  },
}));

const JAVA = { id: 'java', name: 'Java' };
const LINES = skillLines([{ category: 'languages', title: 'Languages', kind: 'language', skills: [JAVA] }]);

const TAB = 3;
const url = 'https://jobs.example/';
const keep = (id: string, skill = 'java') =>
  keepPosting(
    { id, url, portal: 'Example', title: 'Java engineer', company: '', location: '', blocks: [] },
    [
      {
        skill,
        need: 'required',
        places: [{ block: -1, start: 0, end: 4 }],
        years: null,
        anyOf: null,
      },
    ],
    'edition',
    1,
  );
/** Reads the tab again, as after each change of its page. */
async function read(posting: string): Promise<void> {
  await setTabState(TAB, { url, posting });
  await renewMarks(TAB);
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  told.length = 0;
  vi.stubGlobal('fetch', async () => Response.json(LINES));
  await keep('a');
  await keep('b');
});

describe('marks that nobody asked for', () => {
  it('are not there', async () => {
    await read('a');
    expect(told).toEqual([]);
    expect(await markedPosting(TAB)).toBeNull();
  });
});

describe('marks that the user asked for', () => {
  it('leave out what is recognised only because the user added it', async () => {
    await showMarks(TAB, 'a', null);
    expect(lines).toHaveLength(1);
    await saveOwnSkill({ id: 'java', name: 'Java', aliases: ['java'] });
    await showMarks(TAB, 'a', null);
    expect(lines).toEqual([]);
  });

  it('leave out a former skill of the taxonomy, which is the user’s own', async () => {
    await saveOwnSkill({ id: 'rx-net', name: 'Rx.NET', aliases: [] });
    await keep('a', 'rx-net');
    await showMarks(TAB, 'a', null);
    expect(lines).toEqual([]);
  });

  it('stay with their posting, and end with it', async () => {
    await read('a');
    await showMarks(TAB, 'a', null);
    await read('a');
    expect(await markedPosting(TAB)).toBe('a');
    await read('b');
    expect(await markedPosting(TAB)).toBeNull();
    expect(told).toEqual(['showMarks', 'showMarks', 'hideMarks']);
  });

  it('stay when a setting changes', async () => {
    await read('a');
    await showMarks(TAB, 'a', null);
    await followSetting();
    expect(await markedPosting(TAB)).toBe('a');
  });
});

describe('with marks on every posting', () => {
  beforeEach(() => changeSettings({ marks: true }));

  it('each posting that is read is marked', async () => {
    await read('a');
    expect(await markedPosting(TAB)).toBe('a');
    await read('b');
    expect(await markedPosting(TAB)).toBe('b');
  });

  it('a posting stays without them where the user took them away, and the next has them again', async () => {
    await read('a');
    await toggleMarks(TAB);
    await read('a');
    await followSetting();
    expect(await markedPosting(TAB)).toBeNull();
    await read('b');
    expect(await markedPosting(TAB)).toBe('b');
  });

  it('a page that loads anew is a new page', async () => {
    await read('a');
    await hideMarks(TAB);
    await forgetMarks(TAB);
    await read('a');
    expect(await markedPosting(TAB)).toBe('a');
  });

  it('they come and go with the setting on pages that are open', async () => {
    await changeSettings({ marks: false });
    await read('a');
    await changeSettings({ marks: true });
    await followSetting();
    expect(await markedPosting(TAB)).toBe('a');
    told.length = 0;
    await followSetting();
    expect(told).toEqual([]);
    await changeSettings({ marks: false });
    await followSetting();
    expect(await markedPosting(TAB)).toBeNull();
    expect(told).toEqual(['hideMarks']);
  });
});
