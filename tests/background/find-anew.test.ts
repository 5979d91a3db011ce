import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findAnew, oneRunAtATime } from '#src/background/find-anew.ts';
import { buildFinder } from '#src/background/finder.ts';
import { UNKNOWN_EXPERIENCE } from '#src/match/compare.ts';
import type { Progress } from '#src/posting/progress/progress.ts';
import { ownId } from '#src/skills/own-skill.ts';
import { removeOwnSkill, saveOwnSkill } from '#src/store/change-own-skills.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { database } from '#src/store/db.ts';
import { type Finding, findingNow, onFinding, setFinding } from '#src/store/finding.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { updateMentions } from '#src/store/keep-found.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { outdate } from '#src/store/outdated-postings.ts';
import { keptPosting } from '#src/store/postings.ts';
import { changeProgress } from '#src/store/progress.ts';
import { skillSource } from './skill-source.ts';
import { FILES, finder, keepTwo, market, posting, skillsOf } from './two-kept.ts';
import { unknownLanguage } from './unknown-language.ts';

beforeEach(keepTwo);

describe("the user's own skills", () => {
  it('are found in postings that were kept before they were added, and no longer when they are removed', async () => {
    expect(await skillsOf('a')).toEqual(['java']);
    await saveOwnSkill({ id: ownId('Frobnicator'), name: 'Frobnicator', aliases: [] });
    expect(await findAnew(await finder())).toBe(2);
    expect(await skillsOf('a')).toEqual(['java', 'own:frobnicator']);
    await removeOwnSkill(ownId('Frobnicator'));
    await findAnew(await finder());
    expect(await skillsOf('b')).toEqual(['java']);
  });

  it('may be further names of a skill of the taxonomy', async () => {
    await saveOwnSkill({ id: 'java', name: 'Java', aliases: ['JVM'] });
    await findAnew(await finder());
    expect((await keptPosting('a'))?.mentions[0]).toMatchObject({ skill: 'java', places: [{}, {}] });
  });

  it('leave what the user said of a posting as it is', async () => {
    await setNotHere('a', ['java'], true);
    await setCorrection('a', ['java'], 'not-core');
    await saveOwnSkill({ id: ownId('Frobnicator'), name: 'Frobnicator', aliases: [] });
    await findAnew(await finder());
    expect(await keptPosting('a')).toMatchObject({
      notHere: ['java'],
      corrections: { java: 'not-core' },
      lastSeen: 1,
    });
  });
});

describe('findAnew', () => {
  it('judges what it finds: every ask has its salience, and the posting the experience that it asks for', async () => {
    const whole = { ...posting('c'), title: 'Senior Engineer' };
    await keepPosting(whole, [], 'older', 1);
    await findAnew(await finder());
    const kept = await keptPosting('c');
    expect(kept?.mentions).toEqual([
      expect.objectContaining({ skill: 'java', salience: expect.any(Number) }),
    ]);
    expect(kept?.experience).toEqual({ seniority: 'senior', years: null });
  });

  it('does nothing where all is up to date', async () => {
    expect(await findAnew(await finder())).toBe(0);
  });

  it('goes on where it was stopped', async () => {
    const next = await buildFinder(skillSource(FILES), market, '1.1', unknownLanguage);
    let turns = 0;
    expect(await findAnew(next, () => turns++ < 1)).toBe(1);
    expect(await findAnew(next)).toBe(1);
    expect(await findAnew(next)).toBe(0);
  });

  it('finds anew what the user asks for, and nothing else', async () => {
    await updateMentions(
      { posting: posting('a'), blocks: posting('a').blocks },
      { mentions: [], languages: [], experience: UNKNOWN_EXPERIENCE, edition: (await finder()).edition },
    );
    await updateMentions(
      { posting: posting('b'), blocks: posting('b').blocks },
      { mentions: [], languages: [], experience: UNKNOWN_EXPERIENCE, edition: (await finder()).edition },
    );
    await outdate(['b', 'never-kept']);
    expect(await findAnew(await finder())).toBe(1);
    expect(await skillsOf('a')).toEqual([]);
    expect(await skillsOf('b')).toEqual(['java']);
    await outdate(null);
    expect(await findAnew(await finder())).toBe(2);
    expect(await skillsOf('a')).toEqual(['java']);
  });

  it('tells how far it is, and that it has ended', async () => {
    const heard: unknown[] = [];
    const stop = onFinding((now) => heard.push(now));
    await outdate(null);
    await findAnew(await finder());
    stop();
    expect(heard).toEqual([{ done: 0, total: 2 }, null]);
    expect(await findingNow()).toBeNull();
  });

  it('counts what was done before it was stopped', async () => {
    await outdate(['b']);
    await setFinding({ done: 4, total: 9 });
    const heard: unknown[] = [];
    const stop = onFinding((now) => heard.push(now));
    await findAnew(await finder());
    stop();
    expect(heard[0]).toEqual({ done: 8, total: 9 });
  });

  it('says that it has ended where it was stopped just after the last posting', async () => {
    await setFinding({ done: 9, total: 9 });
    await findAnew(await finder());
    expect(await findingNow()).toBeNull();
  });

  it.each([1, 2])('leaves the mentions of a page that was read again meanwhile, at %i ms', async (time) => {
    await outdate(['a']);
    const { findSkills, edition } = await finder();
    const newer = { ...posting('a'), blocks: [{ kind: 'item' as const, text: 'Whoever knows Java' }] };
    const [there] = await findSkills(newer);
    await findAnew({
      ...(await finder()),
      async findSkills(ad) {
        const found = await findSkills(ad);
        await keepPosting(newer, await findSkills(newer), edition, time);
        return found;
      },
    });
    expect((await keptPosting('a'))?.mentions).toEqual([there]);
  });

  it('goes past a posting in which no skills can be found, and comes back to it', async () => {
    await outdate(null);
    const whole = await finder();
    let turns = 0;
    const broken = {
      ...whole,
      findSkills: (ad: Parameters<typeof whole.findSkills>[0]) =>
        turns++ === 0 ? Promise.reject(new Error('odd text')) : whole.findSkills(ad),
    };
    await expect(findAnew(broken)).rejects.toThrow('odd text');
    expect(await keptPosting('b')).toMatchObject({ edition: whole.edition });
    expect(await findAnew(whole)).toBe(1);
  });

  it('says that it has ended where a posting cannot be kept', async () => {
    await outdate(null);
    const broken = { ...(await finder()), findSkills: () => Promise.reject(new Error('no room')) };
    await expect(findAnew(broken)).rejects.toThrow('no room');
    expect(await findingNow()).toBeNull();
    expect(await findAnew(await finder())).toBe(2);
  });
});

describe('two thousand postings after an update', () => {
  it('are re-extracted while the user works, who loses nothing and sees how far it is', async () => {
    const COUNT = 2_000;
    const asApplied = (now: Progress): Progress => ({ ...now, status: 'applied' });
    const idOf = (n: number) => `many:${n}`;
    const db = await database();
    const [whole] = await db.getAll('postings');
    if (!whole) throw new Error('no posting');
    const tx = db.transaction(['postings', 'texts'], 'readwrite');
    for (let n = 0; n < COUNT; n++) {
      const old = { ...whole, id: idOf(n), url: `https://jobs.example/${n}`, edition: 'old', mentions: [] };
      tx.objectStore('postings').put(old);
      tx.objectStore('texts').put({ id: old.id, blocks: posting('a').blocks });
    }
    await tx.done;
    const heard: (Finding | null)[] = [];
    const stop = onFinding((now) => heard.push(now));
    // A clock that has a progress report due every tenth posting.
    let time = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (time += 20));
    const { findSkills, ...rest } = await finder();
    let done = 0;
    const count = await findAnew({
      ...rest,
      async findSkills(ad) {
        const found = await findSkills(ad);
        done += 1;
        // The user works on a posting that is being read, on one that was read and on one that is still to be.
        if (done % 100 === 0)
          for (const n of [done - 1, done - 50, COUNT - done])
            if (n >= 0) await setNotHere(idOf(n), ['java'], true);
        if (done % 500 === 0) await changeProgress([idOf(COUNT - done), idOf(done - 1)], asApplied);
        if (done === 1_000) await forgetPostings([idOf(1_500)]);
        return found;
      },
    });
    stop();
    expect(count).toBe(COUNT);
    const all = (await db.getAll('postings')).filter(({ id }) => id.startsWith('many:'));
    expect(all).toHaveLength(COUNT - 1);
    expect(all.filter(({ edition }) => edition !== rest.edition)).toEqual([]);
    expect(all.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
    expect(all.filter(({ progress }) => progress?.status === 'applied').length).toBeGreaterThanOrEqual(4);
    for (let n = 100; n <= COUNT; n += 100)
      expect(all.find(({ id }) => id === idOf(n - 1))?.notHere ?? ['java'], idOf(n - 1)).toEqual(['java']);
    const reports = heard.filter((now) => now !== null).map((now) => now.done);
    expect(reports.length).toBeGreaterThan(100);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBeNull();
  });
});

describe('oneRunAtATime', () => {
  it('lets one run end before the next begins, also one that failed', async () => {
    const seen: string[] = [];
    let turn = 0;
    const work = oneRunAtATime(async () => {
      const mine = ++turn;
      seen.push(`${mine} begins`);
      await Promise.resolve();
      seen.push(`${mine} ends`);
      if (mine === 1) throw new Error('stopped');
    });
    const [first, second] = await Promise.allSettled([work(), work()]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
    expect(seen).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  });
});

describe('the finder', () => {
  it('fetches what skills are found by with the first posting, and again after a failure', async () => {
    const source = skillSource(FILES);
    const fetched = vi.fn(source.foundBy).mockRejectedValueOnce(new Error('gone'));
    const loaded = vi.fn(source.finding);
    const { judging, findSkills } = await buildFinder(
      { ...source, foundBy: fetched, finding: loaded },
      market,
      '1.0',
      unknownLanguage,
    );
    expect(judging.taxonomy.skills.get('java')?.name).toBe('Java');
    expect(fetched).not.toHaveBeenCalled();
    expect(loaded).not.toHaveBeenCalled();
    const ad = posting('example:1');
    await expect(findSkills(ad)).rejects.toThrow('gone');
    const found = await Promise.all([findSkills(ad), findSkills(ad)]);
    expect(found.map((mentions) => mentions.map(({ skill }) => skill))).toEqual([['java'], ['java']]);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
