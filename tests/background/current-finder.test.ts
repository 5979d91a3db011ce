import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentFinder } from '#src/background/current-finder.ts';
import { ownId } from '#src/skills/own-skill.ts';
import { saveOwnSkill } from '#src/store/change-own-skills.ts';
import { closeDatabase } from '#src/store/db.ts';
import { findingNow, setFinding } from '#src/store/finding.ts';
import { skillSource } from './skill-source.ts';
import { FILES, keepTwo, market, skillsOf } from './two-kept.ts';
import { unknownLanguage } from './unknown-language.ts';

beforeEach(keepTwo);

describe('currentFinder', () => {
  it('is built once, and anew when it is outdated', async () => {
    const finder = currentFinder(skillSource(FILES), market, '1.0', unknownLanguage);
    const before = await finder.get();
    expect(await finder.get()).toBe(before);
    await saveOwnSkill({ id: ownId('Frobnicator'), name: 'Frobnicator', aliases: [] });
    finder.outdate();
    expect((await finder.get()).edition).not.toBe(before.edition);
    await finder.catchUp();
    expect(await skillsOf('a')).toEqual(['java', ownId('Frobnicator')]);
  });

  it('is not built where nothing is to be found anew, which is told without it', async () => {
    const source = skillSource(FILES);
    const lines = vi.fn(source.lines);
    const finder = currentFinder({ ...source, lines }, market, '1.0', unknownLanguage);
    await finder.catchUp();
    expect(lines).not.toHaveBeenCalled();
    await saveOwnSkill({ id: ownId('Frobnicator'), name: 'Frobnicator', aliases: [] });
    finder.outdate();
    await finder.catchUp();
    expect(lines).toHaveBeenCalledTimes(1);
    expect(await skillsOf('b')).toEqual(['java', ownId('Frobnicator')]);
  });

  it('ends what was stopped after its last posting, and before that was told', async () => {
    await setFinding({ done: 2, total: 2 });
    await currentFinder(skillSource(FILES), market, '1.0', unknownLanguage).catchUp();
    expect(await findingNow()).toBeNull();
  });

  it('is built again after a failure', async () => {
    const finder = currentFinder(skillSource(FILES), market, '1.0', unknownLanguage);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('no disk');
    });
    await closeDatabase();
    await expect(finder.get()).rejects.toThrow('no disk');
    expect((await finder.get()).edition).toContain('1.0');
  });
});
