import { describe, expect, it } from 'vitest';
import { REVIEW_LIMITS, reviewLevels } from '#src/files/review-levels.ts';
import { type Level, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { findSkills, TAXONOMY } from './world.ts';

const NOW = Date.UTC(2026, 10, 29, 12);
const IMPORTED = NOW - 1e9;

/** Tracked skills as an import stored them: "docker solid, jenkins learning". An asterisk marks a later change. */
const skills = (told: string): TrackedSkill[] =>
  told.split(', ').map((one, n) => {
    const [skill = '', level = '', since] = one.split(' ');
    const changedAt = since ? IMPORTED + n + 1 : IMPORTED;
    return { skill, level: level as Level, years: null, ...SKILL_DEFAULTS, changedAt };
  });

/** Returns the levels offered for review if each skill has this line. */
async function offered(line: string, told: string): Promise<string> {
  const tracked = skills(told);
  const stored = tracked.map(({ skill }) => ({ skill, lines: [line] }));
  const reviews = await reviewLevels(stored, tracked, { taxonomy: TAXONOMY, findSkills, now: NOW });
  return reviews.map(({ skill, level, read }) => `${skill} ${level} ${read}`).join(', ');
}

describe('levels of an earlier import', () => {
  it.each([
    // Levels by the earlier reader: a remark applied to all names after it instead of its own.
    [
      'Docker, Kubernetes (learning), Vagrant, Jenkins',
      'docker solid, kubernetes solid, vagrant learning, jenkins learning',
      'kubernetes solid learning, vagrant learning solid, jenkins learning solid',
    ],
    [
      'Docker, Kubernetes (basics of), Vagrant, Jenkins',
      'docker solid, kubernetes solid, vagrant basic, jenkins basic',
      'kubernetes solid basic, vagrant basic solid, jenkins basic solid',
    ],
    ['Docker, Kubernetes (in Einarbeitung), Vagrant', 'docker solid, kubernetes learning, vagrant solid', ''],
    ['Docker, Kubernetes, Vagrant, Jenkins', 'docker solid, kubernetes learning, vagrant basic', ''],
    ['Learning: Docker, Kubernetes, Vagrant', 'docker learning, kubernetes learning, vagrant learning', ''],
    ['Ran Docker in a good pipeline, advanced analytics in Python', 'docker solid, python solid', ''],
  ])('%s; %s: %s', async (line, told, wanted) => {
    expect(await offered(line, told)).toBe(wanted);
  });

  it.each([
    [
      'docker solid, kubernetes solid, vagrant learning, jenkins learning since',
      'kubernetes solid learning, vagrant learning solid',
    ],
    ['docker expert since, kubernetes solid, vagrant learning, jenkins solid since', ''],
    ['docker solid, kubernetes solid, vagrant expert, jenkins basic', 'kubernetes solid learning'],
  ])('leave alone what the user said since: %s', async (told, wanted) => {
    expect(await offered('Docker, Kubernetes (learning), Vagrant, Jenkins', told)).toBe(wanted);
  });

  it('are read from the lines of each profile, and a skill is offered once, with its line', async () => {
    const lines = ['Docker, Kubernetes (learning), Vagrant'];
    const tracked = skills('docker solid, kubernetes learning, vagrant learning');
    const others = [{ profile: 'second', lines: [...lines, 'Kubernetes (learning), Vagrant, Docker'] }];
    const stored = tracked.map(({ skill }) => ({ skill, lines: [], others }));
    const reviews = await reviewLevels(stored, tracked, { taxonomy: TAXONOMY, findSkills, now: NOW });
    expect(reviews).toEqual([{ skill: 'vagrant', line: lines[0], level: 'learning', read: 'solid' }]);
  });

  it('cost no extraction where no line states a level', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const stored = [{ skill: 'docker', lines: ['Docker, Kubernetes'] }];
    const world = { taxonomy: TAXONOMY, findSkills: never, now: NOW };
    expect(await reviewLevels(stored, skills('docker learning'), world)).toEqual([]);
  });

  it.each([
    ['lines', 5_000, ''],
    ['characters', 1_000, 'x'.repeat(1_000)],
  ])('read a limited number of %s, whatever a backup holds', async (_what, count, filler) => {
    const line = 'Docker, Kubernetes (learning), Vagrant';
    const lines = [line, ...Array.from({ length: count }, (_, n) => `${line} ${n} ${filler}`)];
    const tracked = skills('docker solid, kubernetes learning, vagrant learning');
    let read: string[] = [];
    const world = {
      ...{ taxonomy: TAXONOMY, now: NOW },
      findSkills: (ad: Parameters<typeof findSkills>[0]) => {
        read = ad.blocks.map(({ text }) => text);
        return findSkills({ ...ad, blocks: ad.blocks.slice(0, 1) });
      },
    };
    const reviews = await reviewLevels([{ skill: 'vagrant', lines }], tracked, world);
    expect(reviews).toEqual([{ skill: 'vagrant', line, level: 'learning', read: 'solid' }]);
    expect(read.length).toBeLessThanOrEqual(REVIEW_LIMITS.lines);
    expect(read.join('').length).toBeLessThanOrEqual(REVIEW_LIMITS.chars);
    expect(lines.length > REVIEW_LIMITS.lines || lines.join('').length > REVIEW_LIMITS.chars).toBe(true);
  });
});
