import { describe, expect, it, vi } from 'vitest';
import type { Insights } from '#src/insights/insights.ts';
import { INSIGHT_PARTS } from '#src/ui/options/insights/insights-table.ts';
import { asks } from '#tests/insights/arbitrary.ts';
import { kept } from './kept.ts';
import { answered, answers, question, start } from './told-worker.ts';

describe('questions', () => {
  it('that were answered before are answered before the table is read', async () => {
    const parts = [[kept('a', [asks('java')])]];
    const memory = remembering();
    const first = start(parts, memory);
    first.take(question(1));
    const before = await answered(first.said, 1);
    await vi.waitFor(() => expect(memory.known.size).toBe(1));

    const second = start(parts, memory);
    second.read.mockImplementationOnce(async () => {
      expect(second.said).toEqual([{ turn: 1, insights: before }]);
      return [INSIGHT_PARTS.make(parts.flat()).table];
    });
    second.take(question(1));
    expect(await answered(second.said, 1)).toEqual(before);
    second.take(question(2, { asked: { ...question(2).asked, tracked: [] } }));
    expect((await answered(second.said, 2)).matches.scored).toBe(0);
    expect(second.read).toHaveBeenCalledTimes(1);
  });

  it('about the lifts of single skills are answered, and kept as if those had not been asked about', async () => {
    const parts = [[kept('a', [asks('java'), asks('sql')])]];
    const memory = remembering();
    const first = start(parts, memory);
    first.take(question(1, { asked: { ...question(1).asked, lifts: ['sql', 'java'] } }));
    expect((await answered(first.said, 1)).lifted).toEqual([
      ['sql', 1],
      ['java', 0],
    ]);
    await vi.waitFor(() => expect(memory.known.size).toBe(1));

    const second = start(parts, memory);
    second.take(question(1));
    expect((await answered(second.said, 1)).lifted).toEqual([]);
    expect(memory.known.size).toBe(1);
  });

  it('that were answered before stay answered where the table cannot be read', async () => {
    const memory = remembering();
    const first = start([[kept('a', [asks('java')])]], memory);
    first.take(question(1));
    await answered(first.said, 1);
    await vi.waitFor(() => expect(memory.known.size).toBe(1));

    const { said, read, take } = start([], memory);
    read.mockRejectedValueOnce(new Error('no storage here'));
    take(question(1));
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    take(question(2, { asked: { ...question(2).asked, tracked: [] } }));
    expect((await answered(said, 2)).postings).toBe(0);
    expect(said.some((answer) => 'error' in answer)).toBe(false);
  });

  it('that were answered before other postings came have that answer first, as an earlier one', async () => {
    const parts = [[kept('a', [asks('java')])]];
    const memory = remembering();
    const first = start(parts, memory);
    first.take(question(1));
    await answered(first.said, 1);
    await vi.waitFor(() => expect(memory.known.size).toBe(1));

    parts.push([kept('b', [asks('java')])]);
    memory.isCurrent = false;
    const { said, take } = start(parts, memory);
    take(question(1));
    await vi.waitFor(() => expect(answers(said)).toHaveLength(2));
    expect(answers(said)).toMatchObject([
      { turn: 1, earlier: true, insights: { postings: 1 } },
      { turn: 1, insights: { postings: 2 } },
    ]);
    expect(answers(said)[1]).not.toHaveProperty('earlier');
  });
});

/** A memory as long as the test. */
function remembering() {
  const known = new Map<string, Insights>();
  const memory = {
    known,
    isCurrent: true,
    async recall(question: unknown) {
      const insights = known.get(JSON.stringify(question));
      return insights ? { insights, isCurrent: memory.isCurrent } : null;
    },
    async keep(question: unknown, _state: string, insights: Insights) {
      known.set(JSON.stringify(question), insights);
    },
  };
  return memory;
}
