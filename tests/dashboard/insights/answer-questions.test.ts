import { describe, expect, it, vi } from 'vitest';
import { answerQuestions } from '#src/dashboard/insights/answer-questions.ts';
import type { PostingSource } from '#src/dashboard/insights/posting-cache.ts';
import { type Answer, sentTaxonomy, skillsToSend } from '#src/dashboard/insights/worker-messages.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { asks, KIN, knows } from '#tests/insights/arbitrary.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';
import { kept } from './kept.ts';
import { answered, answers, question, seenOf, start } from './told-worker.ts';

describe('skillsToSend', () => {
  it('keeps the kind of each skill, also where a category holds several kinds', () => {
    const kinds = ({ skills }: Taxonomy) => [...skills.values()].map(({ id, kind }) => [id, kind]);
    expect(kinds(sentTaxonomy(skillsToSend(KIN)))).toEqual(kinds(KIN));
  });
});

/** Starts a worker that reads postings this way, and records its messages. */
function asking(read: PostingSource['read']) {
  const said: Answer[] = [];
  const take = answerQuestions(
    { read },
    async () => NO_MARKET,
    (answer) => said.push(answer),
  );
  return { said, take };
}

describe('questions', () => {
  it('are answered from what is kept, without what the user said is no skill', async () => {
    const { said, take } = start([[kept('a', [asks('java'), asks('aws')], 0, { notHere: ['aws'] })]]);
    take(question(1));
    const { demand, matches } = await answered(said, 1);
    expect(demand).toEqual([{ skill: 'java', required: 1, preferred: 0 }]);
    expect(matches.good).toBe(1);
  });

  it('know the kinship of skills as it was sent', async () => {
    const { said, take } = start([[kept('a', [asks('spring'), asks('kotlin')])]]);
    take(question(1, { asked: { ...question(1).asked, tracked: [knows('spring-boot'), knows('java')] } }));
    expect((await answered(said, 1)).coverage.required).toEqual({ asks: 2, have: 1, part: 0 });
  });

  it('read the postings once, and again when they changed', async () => {
    const parts = [[kept('a', [asks('java')])]];
    const { said, read, take } = start(parts);
    take(question(1));
    await answered(said, 1);
    take(question(2));
    await answered(said, 2);
    expect(read).toHaveBeenCalledTimes(1);
    parts.push([kept('b', [asks('java')])]);
    take(question(3, { changed: ['b'] }));
    expect((await answered(said, 3)).postings).toBe(2);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('take the market once, and again where it could not be read', async () => {
    const { said, market, take } = start([[kept('a', [asks('java')])]]);
    market.mockRejectedValueOnce(new Error('no such file'));
    take(question(1));
    await vi.waitFor(() => expect(said).toContainEqual({ turn: 1, error: 'Error: no such file' }));
    take(question(2));
    await answered(said, 2);
    take(question(3));
    await answered(said, 3);
    expect(market).toHaveBeenCalledTimes(2);
  });

  it('count what the user corrected', async () => {
    const both = [asks('java'), asks('aws')];
    const { said, take } = start([[kept('a', both, 0, { corrections: { aws: 'nice' } })]]);
    take(question(1));
    expect((await answered(said, 1)).demand).toContainEqual({ skill: 'aws', required: 0, preferred: 1 });
  });

  it('give way to later ones', async () => {
    const { said, read, take } = start([[kept('a', [asks('java')])], [kept('b', [asks('aws')])]]);
    take(question(1));
    take(question(2));
    take(question(3, { changed: ['b'] }));
    take(question(4));
    await answered(said, 4);
    expect(answers(said).map(({ turn }) => turn)).toEqual([4]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are answered from what is read after the last change', async () => {
    const { said, read, take } = start([[kept('a', [asks('java')])]]);
    read.mockImplementationOnce(async () => {
      take(question(2, { changed: ['b'] }));
      return [];
    });
    take(question(1));
    expect((await answered(said, 2)).postings).toBe(1);
    expect(answers(said).map(({ turn }) => turn)).toEqual([2]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('hear how far the reading is', async () => {
    const { said, take } = start([[kept('a', []), kept('b', [])], [kept('c', [])]]);
    take(question(1));
    await answered(said, 1);
    expect(said.slice(0, 2)).toEqual([
      { turn: 1, read: 2 },
      { turn: 1, read: 3 },
    ]);
  });

  it('read all again where reading what changed failed', async () => {
    const { said, read, take } = start([[kept('a', [asks('java')])]]);
    take(question(1));
    await answered(said, 1);
    read.mockRejectedValueOnce(new Error('closed'));
    take(question(2, { changed: ['a'] }));
    await vi.waitFor(() => expect(said).toContainEqual({ turn: 2, error: 'Error: closed' }));
    take(question(3));
    await answered(said, 3);
    expect(read.mock.calls.map(([changed]) => changed)).toEqual([null, ['a'], null]);
  });

  it('hear what went wrong, and may be asked again', async () => {
    let isBroken = true;
    const { said, take } = asking(async () => {
      if (isBroken) throw new DOMException('no storage here', 'SecurityError');
      return seenOf([kept('a', [asks('java')])]);
    });
    take(question(1));
    await vi.waitFor(() => expect(said).toEqual([{ turn: 1, error: 'SecurityError: no storage here' }]));
    isBroken = false;
    take(question(2));
    expect((await answered(said, 2)).postings).toBe(1);
  });
});
