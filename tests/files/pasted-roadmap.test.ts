import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedRoadmap } from '#src/files/pasted-roadmap.ts';
import { skillNames } from '#src/files/skill-names.ts';
import { Unreadable } from '#src/files/unreadable.ts';
import { roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';
import { anyCharacter } from '#tests/any-character.ts';
import { TAXONOMY } from './world.ts';

const names = skillNames(TAXONOMY);
const UNTITLED = { title: 'Ohne Titel', section: 'Schritte' };
const pasted = (text: string) => pastedRoadmap(text, names, UNTITLED);
const skills = (text: string) => pasted(text).roadmap.sections.flatMap(({ steps }) => steps);

describe('a roadmap that is pasted', () => {
  it('has a step for each line, in order, by any name', () => {
    expect(skills('Python\nk8s\nNode.js\nPostgres')).toEqual([
      'python',
      'kubernetes',
      'nodejs',
      'postgresql',
    ]);
  });

  it.each([
    ['- Python', ['python']],
    ['3. Docker', ['docker']],
    ['* [x] **Git**', ['git']],
    ['☐ [Kubernetes](https://kubernetes.io/docs/)', ['kubernetes']],
    ['Learn the basics of Python', ['python']],
    ['What is HTTP?', ['http']],
    ['Git basics', ['git']],
    ['HTML / CSS', ['html', 'css']],
    ['React, Angular or Vue.js', ['react', 'angular', 'vuejs']],
    ['CI/CD', ['ci-cd']],
    ['C++', ['cpp']],
  ])('“%s” names %j', (line, ids) => {
    expect(skills(line)).toEqual(ids);
    expect(pasted(line).unknown).toEqual([]);
  });

  it('is called as one says where the text gives no name, and so is its section', () => {
    const { title, sections } = pasted('Python').roadmap;
    expect([title, sections.map((section) => section.title)]).toEqual(['Ohne Titel', ['Schritte']]);
  });

  it('has the sections that the text has', () => {
    const { roadmap } = pasted(
      '# My way\n\n## Languages\n- Python\n- Go\nTools:\n- Git\n\nDocker:\n- Helm\n',
    );
    expect(roadmap.title).toBe('My way');
    expect(roadmap.sections.map(({ title, steps }) => [title, steps])).toEqual([
      ['Languages', ['python', 'go']],
      ['Tools', ['git']],
      ['Docker', ['docker', 'helm']],
    ]);
  });

  it('tells what is not known, each once, and takes the rest of the line', () => {
    const { roadmap, unknown } = pasted('Python\nBasket weaving\n- **Basket weaving**\nReact, Basketry');
    expect(roadmapSkills({ ...roadmap, id: '' })).toEqual(['python', 'react']);
    expect(unknown).toEqual(['Basket weaving', 'Basketry']);
  });

  it('takes a slip of the finger, and says so', () => {
    expect(pasted('Kubernets')).toMatchObject({
      roadmap: { sections: [{ steps: ['kubernetes'] }] },
      guessed: [{ written: 'Kubernets', skill: 'kubernetes' }],
    });
  });

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['Basket weaving\nWelding', 'no-skills'],
    ['x'.repeat(100_001), 'too-large'],
    ['\n'.repeat(2_001), 'too-large'],
  ])('is none where the text is %j', (text, reason) => {
    expect(() => pasted(text)).toThrow(expect.objectContaining({ reason }));
  });

  it('is a roadmap of known skills, whatever is pasted, or a problem that has words', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Python',
        '# ',
        '## A',
        'Tools:',
        '- ',
        'k8s',
        ' / ',
        ', ',
        '\n',
        '\n',
        '[a](b)',
        '**',
        '1. ',
      ),
      fc.string({ unit: anyCharacter, maxLength: 12 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const read = attempt(() => pasted(text));
        if (!read) return;
        const roadmap = { ...read.roadmap, id: 'own:1' };
        expect(roadmapFrom(roadmap)).toEqual(roadmap);
        const strange = roadmapSkills(roadmap).filter((id) => !TAXONOMY.skills.has(id));
        expect(strange).toEqual([]);
      }),
    );
  });

  it('is read in time that grows with the text, not with its square', () => {
    for (const mark of ['[', '#', '- ', ': ', '*', 'a, ', '![](']) {
      attempt(() => pasted(mark.repeat(Math.floor(100_000 / mark.length))));
    }
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
