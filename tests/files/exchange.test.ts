import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonResumeOf } from '#src/files/json-resume.ts';
import { tableOfSkills } from '#src/files/skills-csv.ts';
import { writtenSkills } from '#src/files/written-skill.ts';
import { LEVELS, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { read, TAXONOMY } from './world.ts';

const ids = [...TAXONOMY.skills.keys()];
/** A note; tables do not keep spaces at its ends. */
const note = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim());
const tracked: fc.Arbitrary<TrackedSkill[]> = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...ids),
    level: fc.constantFrom(...LEVELS),
    years: fc.option(fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10)),
    lastUsed: fc.option(fc.integer({ min: 1990, max: 2030 })),
    note,
    refused: fc.constant(SKILL_DEFAULTS.refused),
    changedAt: fc.constant(0),
  }),
  { selector: ({ skill }) => skill, minLength: 1, maxLength: 12 },
);

describe('skills that go out and come back', () => {
  it.each([
    ['CSV', tableOfSkills],
    ['JSON Resume', jsonResumeOf],
  ])('are the same by %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(tracked, async (skills) => {
        const incoming = await read(write(writtenSkills(skills, TAXONOMY)), 'skills');
        if (incoming.kind !== 'skills') throw new Error('no skills');
        const told = incoming.found.known.map(({ skill, level, years, lastUsed, note: said }) => ({
          skill,
          level,
          years,
          lastUsed,
          note: said ?? '',
        }));
        const wanted = skills.map(({ refused: _refused, changedAt: _changedAt, ...rest }) => rest);
        const byId = (a: { skill: string }, b: { skill: string }) => (a.skill < b.skill ? -1 : 1);
        expect(told.sort(byId)).toEqual(wanted.sort(byId));
      }),
      { numRuns: 25 },
    );
  });

  it('keep an apostrophe that was there before', async () => {
    const skill = { skill: 'python', level: 'solid', years: null, lastUsed: null, note: "'-" } as const;
    const written = tableOfSkills(writtenSkills([{ ...skill, refused: [], changedAt: 0 }], TAXONOMY));
    const incoming = await read(written, 'skills');
    if (incoming.kind !== 'skills') throw new Error('no skills');
    expect(incoming.found.known).toMatchObject([{ note: "'-" }]);
  });

  it('hold nothing that a spreadsheet would run', () => {
    const skill: TrackedSkill = {
      skill: 'python',
      level: 'solid',
      years: 1,
      lastUsed: null,
      note: '=HYPERLINK("x")',
      refused: [],
      changedAt: 0,
    };
    expect(tableOfSkills(writtenSkills([skill], TAXONOMY))).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a;"=1+1', 'a;"\'=1+1'],
    ['a;""@x', 'a;""\'@x'],
    ['a\t=1+1', "a\t'=1+1"],
    ['a\t"=1+1', 'a\t"\'=1+1'],
    ['a\n=1+1', "a\n'=1+1"],
    ["a;'@x;b", "a;''@x;b"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
  ])('nor one of another country, and give it back: %s', async (note, cell) => {
    const skill = { skill: 'python', level: 'solid', years: null, lastUsed: null } as const;
    const written = tableOfSkills(writtenSkills([{ ...skill, note, refused: [], changedAt: 0 }], TAXONOMY));
    expect(written).toContain(cell.replaceAll('"', '""'));
    const incoming = await read(written, 'skills');
    if (incoming.kind !== 'skills') throw new Error('no skills');
    expect(incoming.found.known).toMatchObject([{ note }]);
  });
});
