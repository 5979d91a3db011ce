import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '#src/dashboard/postings/marked-text.ts';
import { compare } from '#src/match/compare.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { mention } from '#tests/popup/facts.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const BLOCKS: Block[] = [
  { kind: 'heading', text: 'You bring' },
  { kind: 'item', text: 'Python, and Go' },
  { kind: 'item', text: 'Docker' },
  { kind: 'paragraph', text: 'No PHP here' },
];
const at = (block: number, start: number, end: number) => ({ places: [{ block, start, end }] });
const own = (skill: string, level: TrackedSkill['level']): TrackedSkill => ({
  ...{ skill, level, years: null, changedAt: 0 },
  ...SKILL_DEFAULTS,
});
const knowledge = smallKnowledge([own('python', 'solid'), own('go', 'learning')]);
const matchFor = (mentions: Mention[]) => compare({ mentions }, { ...SMALL_JUDGING, knowledge });

describe('markedText', () => {
  it('marks each word as what it is to the user, and keeps lists together', () => {
    const match = matchFor([
      mention('python', 'required', at(1, 0, 6)),
      mention('go', 'required', at(1, 12, 14)),
      mention('docker', 'preferred', at(2, 0, 6)),
      mention('php', 'excluded', at(3, 3, 6)),
    ]);
    const groups = markedText(BLOCKS, match, SMALL);
    expect(groups.map(({ kind, lines }) => `${kind} ${lines.length}`)).toEqual([
      'heading 1',
      'item 2',
      'paragraph 1',
    ]);
    const marks = groups.flatMap(({ lines }) => lines.flat()).filter(({ mark }) => mark);
    expect(marks.map(({ text, mark }) => `${text}: ${mark?.state}, ${mark?.says}`)).toEqual([
      'Python: have, Python: core',
      'Go: learning, Go: core',
      'Docker: gap, Docker: nice-to-have',
      'PHP: named, PHP: not wanted',
    ]);
  });

  it('never loses or doubles a letter, wherever the marks are', () => {
    const place = fc.record({ block: fc.integer({ min: -1, max: 5 }), start: fc.nat(16), end: fc.nat(16) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const match = matchFor([mention('docker', 'required', { places })]);
        const lines = markedText(BLOCKS, match, SMALL).flatMap((group) => group.lines);
        expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(
          BLOCKS.map(({ text }) => text),
        );
      }),
    );
  });
});
