import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BackupMode, planBackup } from '#src/files/plan-backup.ts';
import type { StoredLists } from '#src/store/records/changes.ts';
import type { Contents, RecordOf } from '#src/store/records/record-formats.ts';
import { contentsWith, keptPosting } from './contents.ts';

type Posting = RecordOf<'postings'>;

const IDS = ['a', 'b', 'c', 'd'];
const POSTINGS = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      sameAs: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
    }),
    {
      selector: ({ id }) => id,
    },
  )
  .map((list) =>
    list.map(
      ({ id, sameAs }): Posting => ({ ...keptPosting(1), id, ...(sameAs !== undefined && { sameAs }) }),
    ),
  );

const stored = (postings: readonly Posting[]): StoredLists => ({
  tracked: new Map(),
  removed: new Map(),
  own: new Map(),
  roadmaps: new Map(),
  resume: new Map(),
  postings: new Map(postings.map((posting) => [posting.id, posting])),
  texts: new Set(),
});

const file = (postings: Posting[]): Contents => ({ ...contentsWith(0), postings });

test.each<BackupMode>(['merge', 'replace'])(
  'after %s every other ad of a job leads to one that is shown',
  (mode) => {
    fc.assert(
      fc.property(POSTINGS, POSTINGS, (here, there) => {
        const { postings } = planBackup(stored(here), file(there), mode);
        const after = new Map<string, Posting | null>(here.map((posting) => [posting.id, posting]));
        for (const [id, posting] of postings) after.set(id, posting);
        for (const posting of after.values()) {
          if (posting?.sameAs === undefined) continue;
          expect(after.get(posting.sameAs)).toBeTruthy();
          expect(after.get(posting.sameAs)?.sameAs).toBeUndefined();
        }
      }),
    );
  },
);

test('what the file knows of a job comes along', () => {
  const first = { ...keptPosting(1), employer: 'northwind pay', sketch: '0'.repeat(128) };
  const repeat = { ...keptPosting(2), sameAs: first.id, notSameAs: ['example:9'] };
  const { postings } = planBackup(stored([]), file([first, repeat]), 'merge');
  expect([...postings.values()]).toEqual([first, repeat]);
});
