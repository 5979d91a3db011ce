import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DURATIONS } from '#data/durations/index.ts';
import type { DurationWords } from '#src/skills/asks/year-signs.ts';
import { yearsFor, yearsNamed } from '#src/skills/asks/years.ts';

const FOLDER = join(import.meta.dirname, '../../data/durations');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

/** Returns the years that a line requires of the skill between its stars. */
function yearsIn(line: string): number | null {
  const [before = '', skill = '', behind = ''] = line.split('*');
  const start = before.length;
  return yearsFor(before + skill + behind, [{ start, end: start + skill.length }])[0] ?? null;
}

describe('durations', () => {
  it('are told in every language that has a file', () => {
    expect(DURATIONS).toHaveLength(files.length);
  });

  describe.each(files)('of %s', (file) => {
    const { yes = {}, no = [] }: DurationWords = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

    it('have three lines and two against them', () => {
      expect(Object.keys(yes).length).toBeGreaterThanOrEqual(3);
      expect(no.length).toBeGreaterThanOrEqual(2);
    });
    it.each(Object.entries(yes))('%s: %d', (line, years) => expect(yearsIn(line)).toBe(years));
    it.each(no)('%s: none', (line) => expect(yearsIn(line)).toBeNull());
  });

  it('that no skill is tied to are told all the same', () => {
    expect(yearsNamed('Mindestens 5 Jahre Berufserfahrung')).toEqual([5]);
    expect(yearsNamed('A ten-minute walk, 30 days of leave')).toEqual([]);
  });
});
