import { describe, expect, it } from 'vitest';
import { unwrap } from '#src/posting/text/unwrap.ts';

describe('unwrap', () => {
  it.each([
    [['tools like Git, Jenkins,', 'Ansible, Docker'], ['tools like Git, Jenkins, Ansible, Docker']],
    [
      ['- 5 years of experience in', 'Java development', '- SQL'],
      ['- 5 years of experience in Java development', '- SQL'],
    ],
    [
      ['• Experience with Docker is', 'preferred', '• Java'],
      ['• Experience with Docker is preferred', '• Java'],
    ],
    [
      ['Experience with Docker', 'a plus', 'Java'],
      ['Experience with Docker a plus', 'Java'],
    ],
    [
      ['Java and', '- SQL'],
      ['Java and', '- SQL'],
    ],
    [
      ['We build with Java.', 'You know SQL.'],
      ['We build with Java.', 'You know SQL.'],
    ],
    [
      ['Requirements:', 'Java'],
      ['Requirements:', 'Java'],
    ],
    [
      ['Java', ', or', 'Go', '.'],
      ['Java , or', 'Go', '.'],
    ],
    [['a plus'], ['a plus']],
    [
      ['like', ''],
      ['like', ''],
    ],
  ])('puts %j together', (lines, expected) => {
    expect(unwrap(lines)).toEqual(expected);
  });
});
