import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '#data/roadmap.schema.json' with { type: 'json' };
import { readRoadmap } from '#src/files/read-roadmap.ts';
import { skillNames } from '#src/files/skill-names.ts';
import { Unreadable } from '#src/files/unreadable.ts';
import { writeRoadmap } from '#src/files/write-roadmap.ts';
import { type Roadmap, roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { BUILT_IN } from '#tests/insights/roadmap/built-in-roadmaps.ts';
import { TAXONOMY } from './world.ts';

const known = { taxonomy: TAXONOMY, names: skillNames(TAXONOMY) };
const read = (text: string) => readRoadmap(new TextEncoder().encode(text), known);
const written = (roadmap: Roadmap) => writeRoadmap(roadmap, (id) => skillName(TAXONOMY, id));
const withoutIds = ({ title, role, sections }: Omit<Roadmap, 'id'>) => ({
  title,
  role,
  sections: sections.map(({ id: _, ...section }) => section),
});

const file = (fields: object) => JSON.stringify({ format: 'gaplight-roadmap', version: 1, ...fields });
const sections = (...steps: unknown[]) => [{ title: 'S', purpose: '', steps }];

describe('a roadmap as a file', () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  it.each([...BUILT_IN.values()].map((roadmap) => [roadmap.id, roadmap] as const))(
    'of %s obeys the published schema, and is the same when it is opened',
    (_, roadmap) => {
      const text = written(roadmap);
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      const { roadmap: opened, unknown } = read(text);
      expect(withoutIds(opened)).toEqual(withoutIds(roadmap));
      expect(unknown).toEqual([]);
    },
  );

  it('gives each section an id of its own', () => {
    const { roadmap } = read(file({ title: 'T', sections: [...sections('go'), ...sections('git')] }));
    const ids = roadmap.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('finds a skill that has another id elsewhere by its name, and tells what is not known', () => {
    const steps = [
      'own:abc',
      { title: 'One', choose: [['x'], ['python']] },
      {
        choose: [
          { skills: ['go', 'y'], for: ['x', 'own:abc'] },
          { skills: ['git'], for: ['x'] },
        ],
      },
      'z',
    ];
    const names = { 'own:abc': 'Kubernetes', x: 'House style', y: '' };
    expect(read(file({ title: 'T', sections: sections(...steps), names }))).toMatchObject({
      roadmap: {
        sections: [
          { steps: ['kubernetes', 'python', { choose: [{ skills: ['go'], for: ['kubernetes'] }, ['git']] }] },
        ],
      },
      unknown: ['House style', 'y', 'z'],
    });
  });

  it('leaves out a section in which nothing is known, and keeps one that was empty', () => {
    const { roadmap } = read(
      file({ title: 'T', sections: [...sections('x'), ...sections(), ...sections('go')] }),
    );
    expect(roadmap.sections.map(({ steps }) => steps)).toEqual([[], ['go']]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a picture', '\u0000\u0001\u0002\u0003', 'not-known'],
    ['prose', 'Learn Python first.', 'not-known'],
    ['another JSON', '{"a": 1}', 'not-known'],
    ['a backup', '{"format": "gaplight-backup", "version": 1}', 'not-known'],
    ['one that was cut off', written(BUILT_IN.get('backend') as Roadmap).slice(0, 900), 'cut-off'],
    ['one with a comma too many', '{"format": "gaplight-roadmap",}', 'broken'],
    ['one of a newer version', file({ version: 2 }), 'newer'],
    ['one of no version', file({ version: 'x' }), 'broken'],
    ['one without sections', file({ title: 'T' }), 'broken'],
    ['one with a step that is a number', file({ title: 'T', sections: sections(1) }), 'broken'],
    ['one without a known skill', file({ title: 'T', sections: sections('x') }), 'no-skills'],
    ['a far too large one', file({ title: 'x'.repeat(1_000_000) }), 'too-large'],
  ])('is none where it is %s', (_, text, reason) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ reason }));
  });

  it('is a roadmap of known skills, whatever the file holds, or a problem that has words', () => {
    const id = fc.oneof(fc.constantFrom('go', 'git', 'python', '__proto__', 'constructor', 'x'), fc.string());
    const track = fc.oneof(
      { weight: 9, arbitrary: fc.array(id, { minLength: 1, maxLength: 3 }) },
      { weight: 9, arbitrary: fc.record({ skills: fc.array(id, { minLength: 1 }), for: fc.array(id) }) },
      fc.anything(),
    );
    const step = fc.oneof(
      { weight: 30, arbitrary: id },
      { weight: 9, arbitrary: fc.record({ choose: fc.array(track, { maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.anything() },
    );
    const section = fc.record({
      id: fc.anything(),
      title: fc.oneof({ weight: 9, arbitrary: fc.constant('S') }, fc.string()),
      purpose: fc.string(),
      steps: fc.array(step, { maxLength: 4 }),
    });
    const content = fc.record({
      title: fc.oneof({ weight: 9, arbitrary: fc.constant('T') }, fc.anything()),
      role: fc.anything(),
      sections: fc.oneof({ weight: 9, arbitrary: fc.array(section, { maxLength: 3 }) }, fc.anything()),
      names: fc.oneof(fc.dictionary(id, fc.oneof(fc.constant('Docker'), fc.string())), fc.anything()),
    });
    let opened = 0;
    fc.assert(
      fc.property(content, (content) => {
        const brought = attempt(() => read(file(content)));
        if (!brought) return;
        opened++;
        const roadmap = { ...brought.roadmap, id: 'own:1' };
        expect(roadmapFrom(roadmap)).toEqual(roadmap);
        expect(roadmapSkills(roadmap).filter((id) => !TAXONOMY.skills.has(id))).toEqual([]);
        expect(read(written(roadmap)).unknown).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(opened).toBeGreaterThan(20);
  });

  it('is refused as such, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(attempt(() => readRoadmap(bytes, known))).toBeNull();
      }),
    );
  });
});

/** Returns the result, or null if it is refused; other exceptions are bugs. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
