import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findAnew } from '#src/background/find-anew.ts';
import { buildFinder } from '#src/background/finder.ts';
import type { Posting } from '#src/posting/posting.ts';
import { ownId } from '#src/skills/own-skill.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { closeDatabase } from '#src/store/db.ts';
import { removeOwnSkill, saveOwnSkill } from '#src/store/own-skills.ts';
import { keepPosting, keptPosting, setNotHere } from '#src/store/postings.ts';

const FILES: SkillFile[] = [{ category: 'test', title: 'Test', skills: [{ id: 'java', name: 'Java' }] }];

const posting = (id: string): Posting => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: 'Example',
  title: 'Engineer',
  company: '',
  location: '',
  blocks: [{ kind: 'item', text: 'Java, Frobnicator and a JVM' }],
});

const finder = () => buildFinder(FILES, '1.0');
const skillsOf = async (id: string) => (await keptPosting(id))?.mentions.map(({ skill }) => skill);

async function keep(id: string): Promise<void> {
  const { findSkills, edition } = await finder();
  await keepPosting(posting(id), await findSkills(posting(id)), edition, 1);
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await keep('a');
  await keep('b');
});

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
    await setNotHere('a', 'java', true);
    await saveOwnSkill({ id: ownId('Frobnicator'), name: 'Frobnicator', aliases: [] });
    await findAnew(await finder());
    expect(await keptPosting('a')).toMatchObject({ notHere: ['java'], lastSeen: 1 });
  });
});

describe('findAnew', () => {
  it('does nothing where all is up to date', async () => {
    expect(await findAnew(await finder())).toBe(0);
  });

  it('goes on where it was stopped', async () => {
    const next = await buildFinder(FILES, '1.1');
    let turns = 0;
    expect(await findAnew(next, () => turns++ < 1)).toBe(1);
    expect(await findAnew(next)).toBe(1);
    expect(await findAnew(next)).toBe(0);
  });
});
