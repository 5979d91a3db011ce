import { expect, it, vi } from 'vitest';
import { askTable } from '#src/insights/ask-table.ts';
import { byTable } from '#src/insights/by-table.ts';
import { asks, seen } from './arbitrary.ts';

const tableOf = (skill: string) => askTable([seen(1, [asks(skill)])]);

it('works out for each table once, as long as the key is the same and the table comes again', () => {
  const [java, sql, aws] = [tableOf('java'), tableOf('sql'), tableOf('aws')];
  const workOut = vi.fn(({ skills }: ReturnType<typeof tableOf>, n: number) => `${skills} ${n}`);
  const all = byTable<string>();
  expect(all([java, sql], '', workOut)).toEqual(['java 0', 'sql 1']);
  expect(all([java, aws, sql], '', workOut)).toEqual(['java 0', 'aws 1', 'sql 1']);
  expect(workOut).toHaveBeenCalledTimes(3);
  expect(all([sql, java], '', workOut)).toEqual(['sql 1', 'java 0']);
  expect(workOut).toHaveBeenCalledTimes(3);
  expect(all([aws, java], '', workOut)).toEqual(['aws 0', 'java 0']);
  expect(all([java], 'other', workOut)).toEqual(['java 0']);
  expect(workOut).toHaveBeenCalledTimes(5);
});

it('gives the same list as long as nothing in it is another', () => {
  const [java, sql] = [tableOf('java'), tableOf('sql')];
  const all = byTable<object>();
  const first = all([java, sql], '', () => ({}));
  expect(all([java, sql], '', () => ({}))).toBe(first);
  expect(all([sql, java], '', () => ({}))).not.toBe(first);
  expect(all([sql], '', () => ({}))).not.toBe(first);
  const other = all([java, sql], 'other', () => ({}));
  expect(other).not.toBe(first);
});
