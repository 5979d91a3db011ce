import { expect, test } from 'vitest';
import { type Change, changeText, removedText } from '#src/dashboard/skills/skill-actions.ts';

test.each<[Change, one: string, three: string]>([
  [{ level: 'learning' }, 'Go set to learning', '3 skills set to learning'],
  [{ years: 2.5 }, '2.5 years of Go', '2.5 years of 3 skills'],
  [{ years: 1 }, '1 year of Go', '1 year of 3 skills'],
  [{ years: null }, 'Years of Go cleared', 'Years of 3 skills cleared'],
  [{ lastUsed: 2024 }, 'Go last used in 2024', '3 skills last used in 2024'],
  [{ lastUsed: null }, 'Last used of Go cleared', 'Last used of 3 skills cleared'],
])('what %j is told as', (change, one, three) => {
  expect(changeText(['Go'], change)).toBe(one);
  expect(changeText(['Go', 'Rust', 'Zig'], change)).toBe(three);
});

test('what the removal of skills is told as', () => {
  expect(removedText(['Go'])).toBe('Go removed');
  expect(removedText(['Go', 'Rust'])).toBe('2 skills removed');
});
