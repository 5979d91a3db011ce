import { describe, expect, it } from 'vitest';
import { readBackup } from '#src/files/read-backup.ts';
import { BackupWriter } from '#src/files/write-backup.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { LISTS } from '#src/store/records/record-formats.ts';
import { type Corruption, corruptions } from '#tests/store/corruptions.ts';
import { contentsWith } from './contents.ts';
import { unwatched } from './world.ts';

const WHOLE = contentsWith(2);

/** Formats values for which JSON has no literal. */
const plain = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

/** Builds a backup with one more, corrupted record. */
function damagedBy({ list, record }: Corruption): string {
  const writer = new BackupWriter();
  const lists = LISTS.map((name) => {
    const records = name === list ? [...WHOLE[name], JSON.parse(JSON.stringify(record, plain))] : WHOLE[name];
    return writer.list(name) + writer.records(name, records as never);
  });
  return writer.head() + lists.join('') + writer.end(WHOLE.settings);
}

describe('a backup with one damaged record', () => {
  const all = corruptions();

  it('is one of more than two hundred', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it('says so, and loses no other; what is merely absurd comes in with the rest', async () => {
    const wrong: string[] = [];
    for (const one of all) {
      const { contents, damaged } = await readBackup(damagedBy(one), unwatched());
      for (const list of LISTS) {
        const [read, whole] = [contents[list] as unknown[], WHOLE[list] as unknown[]];
        const more = list === one.list ? 1 - damaged : 0;
        const isKept = whole.every((record) => read.some((other) => isSame(other, record)));
        if (damaged > 1 || !isKept || read.length !== whole.length + more) wrong.push(`${one.name}: ${list}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
