import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Ad } from '#src/skills/ad.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { runs } from '#tests/runs.ts';
import { countSteps } from '#tests/steps.ts';
import { nastyUnit, repeated } from './nasty-text.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const find = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
const SIZE = 6_000;
/** Slightly more than twice, for the text's edges; a quadratic step would give four times. */
const MOST = 2.3;
/** Maximum steps a character, even with a crowd of names and brackets in one sentence. */
const MOST_A_LETTER = 1_400;

const inOneBlock = (text: string): Block[] => [{ kind: 'paragraph', text }];
const inManyBlocks = (text: string): Block[] =>
  (text.match(/.{1,60}/gs) ?? []).map((line, n) => ({ kind: n % 3 ? 'item' : 'paragraph', text: line }));

const adOf = (blocks: Block[]): Ad => ({ title: '', company: '', blocks });

async function stepsFor(blocks: Block[]): Promise<number> {
  let finding: Promise<unknown> | undefined;
  const counted = countSteps(() => {
    finding = find(adOf(blocks));
  });
  await finding;
  return counted;
}

/**
 * Returns the ratio of steps for the second ad to those for the first, of the same words, each the lower of two
 * counts. A first run compiles patterns and may load the grammar, and any run may clear a full cache; neither
 * depends on the text. The longer ad is counted again only if that decides.
 */
async function growthFrom(once: Block[], twice: Block[]): Promise<number> {
  const ofTwice = await stepsFor(twice);
  const ofOnce = Math.min(await stepsFor(once), await stepsFor(once));
  if (ofTwice / ofOnce <= MOST) return ofTwice / ofOnce;
  return Math.min(ofTwice, await stepsFor(twice)) / ofOnce;
}

function growth(blocksOf: (text: string) => Block[], unit: string, size = SIZE): Promise<number> {
  const once = repeated(unit, size);
  return growthFrom(blocksOf(once), blocksOf(once + once));
}

describe('twice the text takes twice the steps', { timeout: Math.max(600_000, runs(0) * 5_000) }, () => {
  it.each([
    'Must have: Java, Nice to have: Go. ',
    'Java • ',
    'Java - ',
    'e.g. Java, ',
    'Java\n',
    'You know Go. ',
    '3 years of Java ',
    'R ',
    'c) ',
    'unit tests, ',
    'load, unit tests, ',
    'Azure DevOps Boards, Repos, ',
    'Account Receivables Management (ARM), ',
    'degree in statistics, ',
    'Requirements: ',
    '😀',
    '(Java) ',
    '3 years (Java) ',
    '(Java, Go) or ',
    'javaGoRust',
  ])('in one block of %j', async (unit) => {
    expect(await growth(inOneBlock, unit)).toBeLessThanOrEqual(MOST);
  });

  it.each(['(Java) ', '3 years (Java) ', '(Java, Go) or ', 'javaGoRust', 'experience with Java (Go) '])(
    'and few a letter: %j',
    async (unit) => {
      await stepsFor(inOneBlock(unit));
      expect((await stepsFor(inOneBlock(repeated(unit, SIZE)))) / SIZE).toBeLessThanOrEqual(MOST_A_LETTER);
    },
  );

  it('where each sentence names another company', async () => {
    const sentences = (from: number) =>
      Array.from({ length: 200 }, (_, n) => `At Acme${from + n} Inc, we use Go. `).join('');
    const twice = inOneBlock(sentences(0) + sentences(200));
    expect(await growthFrom(inOneBlock(sentences(0)), twice)).toBeLessThanOrEqual(MOST);
  });

  it.each([
    ['one block', inOneBlock],
    ['many blocks', inManyBlocks],
  ])('whatever is repeated, in %s', async (_, blocksOf) => {
    await fc.assert(
      fc.asyncProperty(nastyUnit, async (unit) => {
        expect(await growth(blocksOf, unit)).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: runs(30) },
    );
  });
});
