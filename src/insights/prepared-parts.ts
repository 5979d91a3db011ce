import type { Judging } from '#src/match/judging.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { AskTable } from './ask-table.ts';
import { byNumber } from './by-number.ts';
import { byTable } from './by-table.ts';
import type { CountedPart } from './counted-part.ts';
import type { Numbering } from './numbering.ts';
import { type Scorable, scorable } from './scores.ts';
import { type InsightsFilter, selectedRows } from './selection.ts';
import { type TableTiers, tableTiers } from './tiers.ts';

// What insights begin with. Each of these remembers what it has given before, as long as that is right.

/** Gives parts as they are counted, their skills numbered together. */
export function countedParts({ numberOf }: Numbering) {
  const numbered = byTable<Uint32Array>();
  const counted = byTable<CountedPart>();
  return (tables: readonly AskTable[], filter: InsightsFilter): CountedPart[] => {
    const numbers = numbered(tables, '', ({ skills }) => new Uint32Array(skills.map(numberOf)));
    return counted(tables, JSON.stringify(filter), (table, n) => ({
      table,
      numbers: numbers[n] as Uint32Array,
      rows: selectedRows(table, filter),
    }));
  };
}

/** Gives parts as they are scored, whoever asks. */
export function scorableParts({ taxonomy }: Judging, { names }: Numbering) {
  const kindsOf = byNumber(names, (id) => taxonomy.skills.get(id)?.kind ?? null);
  const tiered = byTable<TableTiers>();
  const scorables = byTable<Scorable>();
  return (parts: readonly CountedPart[], emphasis: Emphasis): Scorable[] => {
    const tables = parts.map(({ table }) => table);
    const tiers = tiered(tables, '', (table, n) =>
      tableTiers(table, kindsOf((parts[n] as CountedPart).numbers)),
    );
    return scorables(tables, JSON.stringify(emphasis), (table, n) =>
      scorable(table, (parts[n] as CountedPart).numbers, tiers[n] as TableTiers, emphasis),
    );
  };
}
