import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOfRows, listedRow, ROWS_FORMAT, rowsFrom } from '#src/insights/listed-rows.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { BANDS } from '#src/match/score.ts';
import { PROGRESS_DEFAULTS, STATUSES } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { ListQuery } from '#src/ui/options/postings/list-query.ts';
import { listAnswers, needsNoScore } from '#src/ui/options/postings/many/list-answers.ts';
import { LIST_PARTS, type ListPart } from '#src/ui/options/postings/many/list-table.ts';
import { toldList } from '#src/ui/options/postings/many/told-list.ts';
import { choicesIn, postingList } from '#src/ui/options/postings/posting-list.ts';
import { matcherOf } from '#src/ui/options/postings/row-match.ts';
import { toldRows } from '#src/ui/options/share/told-rows.ts';
import { anyCharacter } from '#tests/any-character.ts';
import { emphases, judgings, notPresumed, posting, tracked } from '#tests/insights/arbitrary.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;

const told = fc.record(
  {
    title: fc.oneof(
      fc.constantFrom('Engineer 2', 'Engineer 10', 'ärztin', ''),
      fc.string({ unit: anyCharacter }),
    ),
    company: fc.constantFrom('Zürich Re', 'Acme'),
    lastSeen: fc.integer({ min: 0, max: 5 }).map((n) => NOW - n * 10 * DAY),
    notHere: fc.subarray(['java', 'spring']),
    partly: fc.constantFrom({ words: 90, why: 'cut' as const }, { words: 7, why: 'more' as const }),
    facts: fc.record(
      {
        closes: fc.constantFrom('2026-10-31', '2026-11-01', '2026-12-24'),
        closed: fc.constant(true as const),
      },
      { requiredKeys: [] },
    ),
    progress: fc.constantFrom(...STATUSES).map((status) => ({ ...PROGRESS_DEFAULTS, status })),
  },
  { requiredKeys: [] },
);
const kept: fc.Arbitrary<KeptPosting> = fc
  .tuple(posting, fc.nat({ max: 60 }), told)
  .map(([seen, n, more]) => ({
    ...{ url: '', company: '', location: 'Łódź', edition: '1', notHere: [] },
    ...{ ...seen, mentions: [...seen.mentions] },
    ...more,
    // So written, those that begin alike follow on each other.
    id: `example:${String(n).padStart(2, '0')}`,
  }));
const some = fc.uniqueArray(kept, { selector: ({ id }) => id, maxLength: 25 });

const query: fc.Arbitrary<ListQuery> = fc.record({
  bands: fc.subarray(BANDS.map(([band]) => band)),
  portal: fc.constantFrom(null, null, 'Lever', 'Nowhere'),
  skill: fc.constantFrom(null, null, 'java', 'lost'),
  status: fc.constantFrom(null, null, 'any-told' as const, ...STATUSES),
  days: fc.constantFrom(null, null, 15, 30),
  text: fc.constantFrom('', '', 'lodz', 'engineer zurich', 'nothing of the kind'),
  sort: fc.constantFrom('when', 'score', 'title', 'gaps', 'status', 'closes'),
  reversed: fc.boolean(),
});
const judged = fc.record({ tracked, emphasis: emphases, notPresumed });

/** Parts of five postings, of which those that tell the same as before are the same objects. */
function partsOf(postings: readonly KeptPosting[], known: Map<string, ListPart>): ListPart[] {
  const sorted = [...postings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = Map.groupBy(sorted, ({ id }) => id.slice(0, -1));
  return [...parts.values()].map((mine) => {
    const key = JSON.stringify(mine);
    const part = known.get(key) ?? LIST_PARTS.make(mine);
    known.set(key, part);
    return part;
  });
}

it('many are listed as few are, whatever changed since the last time', () => {
  const step = fc.record({ query, changes: some, gone: fc.nat({ max: 3 }), judged: fc.option(judged) });
  fc.assert(
    fc.property(
      judgings,
      some,
      judged,
      fc.array(step, { minLength: 1, maxLength: 5 }),
      (judging, first, by, steps) => {
        const answer = listAnswers(judging);
        const page = toldList();
        const known = new Map<string, ListPart>();
        let now = new Map(first.map((one) => [one.id, one]));
        let who = by;
        for (const { query, changes, gone, judged } of steps) {
          for (const one of changes.slice(0, 4)) now.set(one.id, one);
          now = new Map([...now].slice(gone));
          who = judged ?? who;
          const all = [...now.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
          const { tracked, emphasis, notPresumed } = who;
          const knowledge = knowledgeOf(tracked, judging, notPresumed);
          const matchOf = matcherOf({
            knowledge,
            taxonomy: judging.taxonomy,
            judging,
            settings: { emphasis },
          });
          const { rows, ...counts } = postingList(all, query, matchOf, NOW);
          const asked = { ...who, query, now: NOW, language: 'en' };
          if (needsNoScore(query)) {
            const early = page.next(answer.early(partsOf(all, known), asked), NOW);
            expect(early).toMatchObject({
              ...counts,
              bands: null,
              ids: rows.map(({ posting }) => posting.id),
            });
          }
          const list = page.next(answer.list(partsOf(all, known), asked), NOW);
          expect(answer.gaps(list.ids)).toEqual(toldRows(rows).gaps);
          expect(list).toEqual({
            ...counts,
            ...choicesIn(all),
            ids: rows.map(({ posting }) => posting.id),
            all: all.length,
            now: NOW,
          });
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('a part comes back whole from its bytes, and with changed postings is what these give', () => {
  const ids = { from: '', before: null };
  fc.assert(
    fc.property(some, fc.array(fc.tuple(kept, fc.boolean()), { maxLength: 5 }), (postings, changes) => {
      const part = LIST_PARTS.make(postings);
      expect(LIST_PARTS.fromBytes(structuredClone(LIST_PARTS.toBytes(part, ids, postings)), ids)).toEqual(
        part,
      );
      const now = new Map(postings.map((one) => [one.id, one]));
      const said = new Map(changes.map(([one, isThere]) => [one.id, isThere ? one : null]));
      for (const [id, one] of said) one ? now.set(id, one) : now.delete(id);
      expect(LIST_PARTS.patch(part, said)).toEqual(LIST_PARTS.make([...now.values()]));
    }),
  );
});

it('a part is none where what a list needs is missing, damaged or of other ids', () => {
  const [ids, one] = [{ from: '', before: null }, [{ ...EVERYTHING, id: 'a' }]];
  const { bytes, listed } = LIST_PARTS.toBytes(LIST_PARTS.make(one), ids, one);
  expect(LIST_PARTS.fromBytes({ bytes, listed }, ids)?.ids).toEqual(['a']);
  expect(LIST_PARTS.fromBytes({ bytes }, ids)).toBeNull();
  expect(LIST_PARTS.fromBytes({ bytes, listed: bytes }, ids)).toBeNull();
  expect(LIST_PARTS.fromBytes({ bytes, listed: (listed as Uint8Array).subarray(8) }, ids)).toBeNull();
  expect(rowsFrom(listed, { from: '', before: 'b' })).toBeNull();
});

/** All that can stand in a row, so that these bytes are others when anything is gathered or written otherwise. */
const EVERYTHING: KeptPosting = {
  ...{ id: 'b', url: '', portal: 'Lever', title: 'Ingénieur', company: 'Acme', location: 'Łódź' },
  ...{ mentions: [], edition: '1', notHere: [], firstSeen: 1, lastSeen: 1.6e12 },
  facts: { closes: '2026-12-24', closed: true },
  progress: { status: 'offer', dates: {}, note: '', next: '', nextOn: null },
};

it('FORMAT is raised when the bytes mean something else: then this sum is another, and belongs to the new format', () => {
  const [sum] = new Uint32Array(bytesOfRows([listedRow(EVERYTHING)], { from: 'a', before: null }).buffer);
  expect([ROWS_FORMAT, sum]).toEqual([101, 1898101411]);
});
