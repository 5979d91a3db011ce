import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { type OwnSkill, ownFile, withOwnSkills } from '#src/skills/own-skill.ts';
import { filesOf, SkillsByLine } from '#src/skills/skill-lines.ts';
import { buildTaxonomy, type Taxonomy, taxonomyOf } from '#src/skills/taxonomy.ts';
import { LINE_END } from '#src/skills/text-lines.ts';
import { skillLines } from '#src/tools/build/skill-lines.ts';

/** The slow way: all objects at once. */
const whole = buildTaxonomy(SKILL_FILES);
const lines = skillLines(SKILL_FILES);
const byLine = taxonomyOf(new SkillsByLine(lines, ownFile([])));

const sorted = (kin: ReadonlySet<string> | undefined) => [...(kin ?? [])].sort();

/** Returns the part of each skill that matching uses. */
const told = ({ skills, implied, similar }: Taxonomy) =>
  [...skills.values()].map(({ id, name, kind, category }) => [
    ...[id, name, kind, category],
    ...[sorted(implied.get(id)), sorted(similar.get(id))],
  ]);

describe('skills as lines', () => {
  it('tell of every skill what the files tell', () => {
    expect(told(byLine)).toEqual(told(whole));
  });

  it('become files again that tell the same', () => {
    expect(told(buildTaxonomy(filesOf(lines)))).toEqual(told(whole));
  });

  it('hold no field or id that would break a line', () => {
    const texts = SKILL_FILES.flatMap(({ skills }) =>
      skills.flatMap(({ id, name, implies = [], similar = [] }) => [id, name, ...implies, ...similar]),
    );
    expect(texts.filter((text) => text.includes(LINE_END))).toEqual([]);
  });

  it('know what is not there', () => {
    const { skills, implied, similar } = byLine;
    expect([
      skills.get('no-such'),
      skills.has('no-such'),
      implied.get('no-such'),
      similar.get('no-such'),
    ]).toEqual([undefined, false, undefined, undefined]);
  });

  it('take the user’s own skills in as the files do, and no further names for a skill', () => {
    const own: OwnSkill[] = [
      { id: 'own:fizzbuzz', name: 'FizzBuzz', aliases: ['FB'], changedAt: 1 },
      { id: 'python', name: 'Serpent', aliases: ['Snake'], changedAt: 1 },
    ];
    const mine = taxonomyOf(new SkillsByLine(lines, ownFile(own)));
    expect(told(mine)).toEqual(told(buildTaxonomy(withOwnSkills(SKILL_FILES, own))));
    expect(mine.skills.size).toBe(whole.skills.size + 1);
  });

  it('can be gone through like any map', () => {
    const { skills } = byLine;
    const ids = [...skills.keys()];
    const seen: string[] = [];
    skills.forEach((skill, id) => void seen.push(skill.id === id ? id : `${id} is not ${skill.id}`));
    expect([seen, [...skills].map(([id]) => id)]).toEqual([ids, ids]);
    expect(skills.get('python')).toBe(skills.get('python'));
  });
});
