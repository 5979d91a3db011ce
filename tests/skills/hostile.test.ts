import { describe, expect, it } from 'vitest';
import { plainSigns, withoutAddresses } from '#src/skills/text/plain-signs.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import { tokenise } from '#src/skills/text/tokens.ts';

/**
 * Texts that nobody writes, but that a page may hold: each takes milliseconds, where a pattern that goes over its own
 * steps again takes ten seconds and more.
 */
describe('texts of one sign, repeated', { timeout: 2_000 }, () => {
  it('is no mail address without end', () => {
    const text = '@'.repeat(20_000);
    expect(withoutAddresses(text)).toHaveLength(text.length);
  });

  it('is no host name without end', () => {
    expect(withoutAddresses('a.com-'.repeat(3000))).toHaveLength(18_000);
  });

  it('is a word glued of very many', () => {
    const known = (word: string) => word === 'java';
    expect(tokenise('skillsJava'.repeat(2000), known).length).toBeGreaterThan(1000);
  });

  it('is many spaces', () => {
    expect(sentencesOf(plainSigns(`Java${' '.repeat(10_000)}SQL`), [])).not.toEqual([]);
  });
});
