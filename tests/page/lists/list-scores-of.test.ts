import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listScoresOf } from '#src/page/lists/list-scores-of.ts';
import type { Mention } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { track } from '#src/store/track-skills.ts';
import { changeProgressAndTell, setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { judgingOf } from '#tests/match/judging-of.ts';

const judging = vi.fn(async () => judgingOf(buildTaxonomy([])));
const ask = (skill: string, need: Mention['need'] = 'required'): Mention => ({
  skill,
  need,
  places: [],
  years: null,
  anyOf: null,
  salience: 0.6,
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
  judging.mockClear();
  await changeSettings({ scoresOnLists: true });
  await track([{ skill: 'java', level: 'expert', years: null }]);
});

describe('scoresOf', () => {
  it('tells the scores of those that were read, and nothing of any other', async () => {
    await keep('linkedin:a', ask('java'), ask('go'));
    await keep('linkedin:b', ask('java'));
    await keep('linkedin:c', ask('java'));
    expect(await listScoresOf(['linkedin:a', 'linkedin:b', 'linkedin:x'], LIST, judging)).toEqual({
      'linkedin:a': { band: 'fair', core: { had: 1, asked: 2 } },
      'linkedin:b': { band: 'strong', core: { had: 1, asked: 1 } },
    });
  });

  it('tells no count where nothing is core', async () => {
    await keep('linkedin:a', { ...ask('java', 'preferred'), salience: 0.2 }, ask('go', 'mentioned'));
    expect(Object.keys((await listScoresOf(['linkedin:a'], LIST, judging))['linkedin:a'] ?? {})).toEqual([
      'band',
    ]);
  });

  it('tells that the user has applied, in place of the reasons, and not what else they said', async () => {
    await keep('linkedin:a', ask('java'), ask('go'));
    for (const status of ['applied', 'interview', 'offer'] as const) {
      await setStatusAndTell([{ id: 'linkedin:a', status: 'seen' }], status);
      await changeProgressAndTell('linkedin:a', (now) => ({ ...now, note: 'secret' }), '');
      expect(await listScoresOf(['linkedin:a'], LIST, judging)).toEqual({
        'linkedin:a': { band: 'fair', applied: true },
      });
    }
    await setStatusAndTell([{ id: 'linkedin:a', status: 'offer' }], 'saved');
    expect((await listScoresOf(['linkedin:a'], LIST, judging))['linkedin:a']).not.toHaveProperty('applied');
  });

  it('tells that a posting was read where nothing could be compared', async () => {
    await keep('linkedin:a');
    expect(await listScoresOf(['linkedin:a'], LIST, judging)).toEqual({ 'linkedin:a': { band: null } });
  });

  it('counts as the popup does: what was set aside or corrected, and how much the tiers count', async () => {
    const band = async () => (await listScoresOf(['linkedin:a'], LIST, judging))['linkedin:a']?.band;
    await keep('linkedin:a', ask('java'), ask('go'), ask('rust'));
    expect(await band()).toBe('stretch');
    await setNotHere('linkedin:a', ['rust'], true);
    expect(await band()).toBe('fair');
    await changeSettings({ emphasis: { core: 100, must: 100, nice: 10 } });
    expect(await band()).toBe('fair');
    await setCorrection('linkedin:a', ['go'], 'nice');
    expect(await band()).toBe('strong');
  });

  it('takes nothing off for the years where none are told, and presumes what may be', async () => {
    const files = [
      {
        category: 'ways',
        title: 'Ways',
        kind: 'practice' as const,
        skills: [{ id: 'agile', name: 'Agile' }],
      },
    ];
    const world = async () => judgingOf(buildTaxonomy(files));
    const band = async () => (await listScoresOf(['linkedin:a'], LIST, world))['linkedin:a']?.band;
    await keep('linkedin:a', ask('java'), ask('agile'));
    expect(await band()).toBe('fair');
    await track([{ skill: 'java', level: 'solid', years: 9 }]);
    expect(await band()).toBe('strong');
    await changeSettings({ notPresumed: ['agile'] });
    expect(await band()).toBe('fair');
  });

  it('tells a site of its own postings only', async () => {
    const ids = ['linkedin:a', 'https://a.example/jobs/1', 'https://b.example/jobs/1'];
    for (const id of ids) await keep(id, ask('java'));
    const told = async (url: string) => Object.keys(await listScoresOf(ids, new URL(url), judging));
    expect(await told('https://www.linkedin.com/jobs')).toEqual(['linkedin:a']);
    expect(await told('https://a.example/jobs')).toEqual(['https://a.example/jobs/1']);
    expect(await told('https://linkedin.example/jobs')).toEqual([]);
  });

  it('tells nobody anything while the user has not turned it on', async () => {
    await keep('linkedin:a', ask('java'));
    await changeSettings({ scoresOnLists: false });
    expect(await listScoresOf(['linkedin:a'], LIST, judging)).toEqual({});
  });

  it('needs nothing to judge by where nothing was read', async () => {
    expect(await listScoresOf(['linkedin:a'], LIST, judging)).toEqual({});
    expect(judging).not.toHaveBeenCalled();
  });
});
