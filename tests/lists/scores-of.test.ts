import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scoresOf } from '#src/lists/scores-of.ts';
import type { Mention } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting, setNotHere } from '#src/store/postings.ts';
import { changeSettings } from '#src/store/settings.ts';
import { track } from '#src/store/tracked-skills.ts';

const taxonomy = vi.fn(async () => buildTaxonomy([]));
const ask = (skill: string, need: Mention['need'] = 'required'): Mention => ({
  skill,
  need,
  places: [],
  years: null,
  anyOf: null,
});
const LIST = new URL('https://www.linkedin.com/jobs/search');
const keep = (id: string, ...mentions: Mention[]) =>
  keepPosting(
    { id, url: 'https://jobs.example/', portal: 'Example', title: id, company: '', location: '', blocks: [] },
    mentions,
    'edition',
    1,
  );

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  taxonomy.mockClear();
  await changeSettings({ scoresOnLists: true });
  await track([{ skill: 'java', level: 'solid', years: null }]);
});

describe('scoresOf', () => {
  it('tells the scores of those that were read, and nothing of any other', async () => {
    await keep('linkedin:a', ask('java'), ask('go'));
    await keep('linkedin:b', ask('java'));
    await keep('linkedin:c', ask('java'));
    expect(await scoresOf(['linkedin:a', 'linkedin:b', 'linkedin:x'], LIST, taxonomy)).toEqual({
      'linkedin:a': { band: 'fair' },
      'linkedin:b': { band: 'strong' },
    });
  });

  it('tells that a posting was read where nothing could be compared', async () => {
    await keep('linkedin:a');
    expect(await scoresOf(['linkedin:a'], LIST, taxonomy)).toEqual({ 'linkedin:a': { band: null } });
  });

  it('counts as the popup does: what was set aside, and what the must-haves are worth', async () => {
    await keep('linkedin:a', ask('java'), ask('go', 'preferred'), ask('rust', 'preferred'));
    await setNotHere('linkedin:a', ['rust'], true);
    await changeSettings({ requiredWorth: 60 });
    expect(await scoresOf(['linkedin:a'], LIST, taxonomy)).toEqual({ 'linkedin:a': { band: 'fair' } });
  });

  it('tells a site of its own postings only', async () => {
    const ids = ['linkedin:a', 'https://a.example/jobs/1', 'https://b.example/jobs/1'];
    for (const id of ids) await keep(id, ask('java'));
    const told = async (url: string) => Object.keys(await scoresOf(ids, new URL(url), taxonomy));
    expect(await told('https://www.linkedin.com/jobs')).toEqual(['linkedin:a']);
    expect(await told('https://a.example/jobs')).toEqual(['https://a.example/jobs/1']);
    expect(await told('https://linkedin.example/jobs')).toEqual([]);
  });

  it('tells nobody anything while the user has not turned it on', async () => {
    await keep('linkedin:a', ask('java'));
    await changeSettings({ scoresOnLists: false });
    expect(await scoresOf(['linkedin:a'], LIST, taxonomy)).toEqual({});
  });

  it('needs no taxonomy where nothing was read', async () => {
    expect(await scoresOf(['linkedin:a'], LIST, taxonomy)).toEqual({});
    expect(taxonomy).not.toHaveBeenCalled();
  });
});
