import { beforeAll, describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import type { Block } from '#src/posting/posting.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { plainSigns, withoutAddresses } from '#src/skills/text/plain-signs.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import { tokenise } from '#src/skills/text/tokens.ts';
import { countStepsOf } from '#tests/steps.ts';
import { HOSTILE_PIECES } from './hostile-pieces.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

/** Most need 60; a list of names without end, 570. growth.test.ts compares sizes, and `npm run bench -- growth` times. */
const MAX_STEPS_A_LETTER = 800;
const SIZE = 60_000;

async function expectFewSteps(letters: number, work: () => unknown): Promise<void> {
  expect((await countStepsOf(work)) / letters).toBeLessThanOrEqual(MAX_STEPS_A_LETTER);
}

describe('texts of one sign, repeated', () => {
  it('is no mail address without end', async () => {
    const text = '@'.repeat(SIZE);
    await expectFewSteps(SIZE, () => expect(withoutAddresses(text)).toHaveLength(SIZE));
  });

  it('is no host name without end', async () => {
    const text = 'a.com-'.repeat(3000);
    await expectFewSteps(text.length, () => expect(withoutAddresses(text)).toHaveLength(text.length));
  });

  it('is a word glued of very many', async () => {
    const text = 'skillsJava'.repeat(2000);
    const known = (word: string) => word === 'java';
    await expectFewSteps(text.length, () => expect(tokenise(text, known).length).toBeGreaterThan(1000));
  });

  it('is many spaces', async () => {
    const text = `Java${' '.repeat(SIZE)}SQL`;
    await expectFewSteps(text.length, () => expect(sentencesOf(plainSigns(text), [])).not.toEqual([]));
  });
});

describe('a posting of one piece, repeated', () => {
  const find = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
  const read = (text: string, kind: Block['kind'] = 'paragraph') =>
    find({ title: '', company: '', blocks: [{ kind, text }] });

  // The first posting compiles the patterns.
  beforeAll(() => read('3 years of Go or Rust; K8s a plus – no PHP needed.'));

  it.each(HOSTILE_PIECES)('of %s', async (_, piece) => {
    const text = piece.repeat(SIZE / piece.length);
    await expectFewSteps(SIZE, async () => expect(await read(text)).toBeInstanceOf(Array));
    await expectFewSteps(SIZE, async () => expect(await read(text, 'heading')).toBeInstanceOf(Array));
  });

  it('of one address', async () => {
    const text = `http://${'x'.repeat(SIZE)}`;
    await expectFewSteps(SIZE, async () => expect(await read(text)).toEqual([]));
  });

  it('of one skill', async () => {
    const text = 'Java '.repeat(4_000);
    await expectFewSteps(text.length, async () => expect(await read(text)).toHaveLength(1));
  });
});
