import { expect, it, vi } from 'vitest';
import type { Job } from '#src/store/jobs.ts';
import { rowRecords } from '#src/ui/options/postings/many/row-records.ts';
import { kept } from '#tests/ui/options/insights/kept.ts';

function start(there: Set<string>) {
  const read = vi.fn(
    async (ids: readonly string[]) =>
      new Map(
        ids
          .filter((id) => there.has(id))
          .map((id): [string, Job] => [id, { posting: kept(id, []), otherAds: [] }]),
      ),
  );
  const [changed, fail] = [vi.fn(), vi.fn()];
  return { read, changed, fail, records: rowRecords(read, changed, fail) };
}

it('what one drawing asks for is read in one go, and once', async () => {
  const { read, changed, records } = start(new Set(['a', 'b']));
  expect([records.of('a'), records.of('b'), records.of('a')]).toEqual([undefined, undefined, undefined]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(read.mock.calls).toEqual([[['a', 'b']]]);
  expect(records.of('a')?.posting.id).toBe('a');
  expect(read).toHaveBeenCalledOnce();
});

it('what is gone is not asked for again until something is said of it', async () => {
  const there = new Set<string>();
  const { read, changed, records } = start(there);
  records.of('a');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(records.of('a')).toBeUndefined();
  there.add('a');
  await records.again(['a']);
  expect(read).toHaveBeenCalledOnce();
  records.of('a');
  await vi.waitFor(() => expect(records.of('a')).toBeDefined());
  there.delete('a');
  await records.again(null);
  expect(records.of('a')).toBeUndefined();
});

it('holds what was read last, and as many as are asked for at once', async () => {
  const ids = Array.from({ length: 500 }, (_, n) => `p${n}`);
  const { records, read } = start(new Set([...ids, 'more']));
  await records.fetch(ids);
  expect(ids.every((id) => records.of(id))).toBe(true);
  await records.fetch(['more']);
  expect(records.of('p0')).toBeUndefined();
  expect(records.of('p499')).toBeDefined();
  expect(read.mock.calls.length).toBeGreaterThan(1);
});

it('lets go first of what was not asked for of late', async () => {
  const ids = Array.from({ length: 400 }, (_, n) => `p${n}`);
  const { records } = start(new Set([...ids, 'one', 'two']));
  await records.fetch(ids);
  records.of('p0');
  await records.fetch(['one', 'p1']);
  await records.fetch(['two']);
  expect(['p0', 'p1', 'p2', 'p3', 'p4'].map((id) => records.of(id)?.posting.id)).toEqual([
    ...['p0', 'p1', undefined, undefined, 'p4'],
  ]);
});

it('says what went wrong', async () => {
  const { records, read, fail } = start(new Set(['a']));
  read.mockRejectedValueOnce(new Error('no storage'));
  records.of('a');
  await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
});
