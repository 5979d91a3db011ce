import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import type { Block } from '#src/posting/posting.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { plainSigns, withoutAddresses } from '#src/skills/text/plain-signs.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import { tokenise } from '#src/skills/text/tokens.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

/**
 * Texts that only a hostile page holds. Each takes milliseconds, a backtracking pattern many seconds. That is CPU time: a busy
 * machine takes longer by the clock. growth.test.ts counts steps.
 */
const MAX_CPU_MS = 3_000;
const SIZE = 60_000;

let before: NodeJS.CpuUsage;
beforeEach(() => {
  before = process.cpuUsage();
});
afterEach(() => {
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(MAX_CPU_MS);
});

describe('texts of one sign, repeated', () => {
  it('is no mail address without end', () => {
    const text = '@'.repeat(SIZE);
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
    expect(sentencesOf(plainSigns(`Java${' '.repeat(SIZE)}SQL`), [])).not.toEqual([]);
  });
});

describe('a posting of one piece, repeated', () => {
  const find = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
  const read = (text: string, kind: Block['kind'] = 'paragraph') =>
    find({ title: '', company: '', blocks: [{ kind, text }] });

  // The first posting compiles the patterns.
  beforeAll(() => read('3 years of Go or Rust; K8s a plus – no PHP needed.'));

  const PIECES: [string, string][] = [
    ['letters that no pattern writes', 'İ'],
    ['letters with a mark', 'É'],
    ['semicolons', '; '],
    ['commas', ', '],
    ['colons', ': '],
    ['brackets that open', '('],
    ['brackets that close', ') '],
    ['quotes', '"'],
    ['slashes', '/ '],
    ['stops', '. '],
    ['dashes', '- '],
    ['tabs', '\t'],
    ['digits', '7'],
    ['numbers', '7 '],
    ['years', '3 years '],
    ['words', 'word '],
    ['skills and commas', 'Java, '],
    ['alternatives', 'Java or '],
    ['tests in a row', 'unit, '],
    ['hosts', 'a.com/'],
    ['softeners', 'a plus '],
    ['negations', 'not '],
    ['the company', 'our '],
    ['capitals', 'A '],
  ];

  it.each(PIECES)('of %s', async (_, piece) => {
    const text = piece.repeat(SIZE / piece.length);
    expect(await read(text)).toBeInstanceOf(Array);
    expect(await read(text, 'heading')).toBeInstanceOf(Array);
  });

  it('of one address', async () => {
    expect(await read(`http://${'x'.repeat(SIZE)}`)).toEqual([]);
  });

  it('of one skill', async () => {
    expect(await read('Java '.repeat(4_000))).toHaveLength(1);
  });
});
