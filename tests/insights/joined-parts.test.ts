import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AskTable, askTable } from '#src/insights/ask-table.ts';
import { insights } from '#src/insights/insights.ts';
import { joinTables } from '#src/insights/join-tables.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { emphases, judgings, notPresumed, PATH, postings, tracked } from './arbitrary.ts';

const world = fc.record({ judging: judgings, emphasis: emphases, notPresumed, tracked });
/** Two who ask: what was worked out for one of them must serve the other only where it is the same. */
const worlds = fc.tuple(world, world);
/** Which part is another one now, and who asks. */
const steps = fc.array(fc.tuple(fc.nat(4), postings, fc.nat(1)), { minLength: 2, maxLength: 8 });

it('what was worked out for the parts of a table before changes nothing', () => {
  fc.assert(
    fc.property(fc.array(postings, { minLength: 2, maxLength: 5 }), steps, worlds, (given, steps, worlds) => {
      const all = [...given];
      const tables: AskTable[] = all.map((part) => askTable(part));
      for (const [at, part, who] of steps) {
        const n = at % all.length;
        all[n] = part;
        tables[n] = askTable(part);
        const asked = { filter: NO_FILTER, roadmap: PATH, ...(worlds[who] as (typeof worlds)[number]) };
        expect(insights(joinTables(tables), asked)).toEqual(insights(askTable(all.flat()), asked));
      }
    }),
  );
});
