import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResume } from '#src/files/recognise-resume.ts';
import { listedIn } from '#src/files/resume/listed.ts';
import { structureOf } from '#src/files/resume/structure.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import type { Mention } from '#src/skills/mention.ts';
import { LEVELS } from '#src/skills/tracked-skill.ts';
import { anyCharacter } from '#tests/any-character.ts';

const NOW = 2026 * 12 + 10;

/** Pieces of résumés in any order, with anything between. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Experience\n',
      'Skills\n',
      'EDUCATION\n',
      '2019 – 2023',
      'since 2030',
      '(',
      ')',
      ', ',
      ' | ',
      '\n',
      '• ',
      ': ',
    ],
    ...[
      'basic ',
      'Learning ',
      '4/5',
      '999 %',
      '★★☆',
      "'99",
      '13/2019',
      'never ',
      'with the ',
      ' team',
      '80 years of ',
    ],
    ...[
      'Python',
      'Go',
      'Java',
      'at ',
      'Skill | Years | Last used\n',
      '99',
      '\t',
      '\u0000',
      '\u{1F600}',
      '\uD800',
    ],
  ),
  fc.string({ maxLength: 12, unit: anyCharacter }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Mentions at any places, plausible or not. */
function mentionsIn(lines: readonly { text: string }[], at: readonly [number, number, number][]): Mention[] {
  return at.map(([block, start, length], n) => {
    const row = lines.length > 0 ? block % lines.length : 0;
    const from = start % ((lines[row]?.text.length ?? 0) + 1);
    const end = Math.min(from + length, lines[row]?.text.length ?? 0);
    const need = n % 5 === 0 ? 'excluded' : 'required';
    return { skill: `s${n % 4}`, places: [{ block: row, start: from, end }], need, years: null, anyOf: null };
  });
}
const places = fc.array(fc.tuple(fc.nat(60), fc.nat(80), fc.nat(12)), { maxLength: 12 });

describe('whatever a file holds', () => {
  it('is read to the end, and what is told is possible', () => {
    fc.assert(
      fc.property(text, places, (content, at) => {
        const blocks = blocksFromText(content);
        const lines = structureOf(blocks, NOW);
        expect(lines.map((line) => line.text)).toEqual(blocks.map((block) => block.text));
        const mentions = mentionsIn(lines, at);
        const listed = listedIn(lines, (name) => (name === 'Go' ? 'go' : null), mentions);
        for (const { places: own } of listed)
          for (const { block, start, end } of own) expect(lines[block]?.text.slice(start, end)).toBe('Go');
        const { known, others } = readResume([...mentions, ...listed], lines, NOW);
        for (const { level, years, lastUsed, proofs } of [...known, ...others]) {
          expect([null, ...LEVELS]).toContain(level);
          if (years !== null) expect(years >= 0 && years <= 60).toBe(true);
          if (lastUsed !== null) expect(Number.isInteger(lastUsed) && lastUsed <= 2049).toBe(true);
          expect(proofs.length).toBeLessThanOrEqual(3);
          for (const proof of proofs) expect(proof.text.length).toBeLessThanOrEqual(320);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one line of everything', 'basic Python, '.repeat(20_000)],
    ['brackets that never close', '('.repeat(200_000)],
    ['dates without end', '2019 – '.repeat(40_000)],
    ['stars', '★☆'.repeat(100_000)],
    ['headings', 'Skills\n'.repeat(40_000)],
    ['jobs', '2019 – 2023\n'.repeat(20_000)],
    ['rows', 'Skill | Years\n'.repeat(20_000)],
    ['never', 'never '.repeat(40_000)],
  ])('%s costs no more than its length', (_, content) => {
    const blocks = blocksFromText(content.slice(0, 290_000));
    const lines = structureOf(blocks, NOW);
    const at = blocks
      .slice(0, 50)
      .map(({ text: line }, n): [number, number, number] => [n, line.length >> 1, 6]);
    const mentions = [...mentionsIn(lines, at), ...listedIn(lines, () => 'go', [])];
    expect(readResume(mentions, lines, NOW).known.length).toBeLessThanOrEqual(5);
  });
});
