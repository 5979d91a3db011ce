import { doubtOf } from '#src/match/doubt.ts';
import { TIERS, type Tier } from '#src/match/match.ts';
import { tiersOf, type Weighed } from '#src/match/tiers.ts';
import type { Kind } from '#src/skills/skill.ts';
import type { AskTable } from './ask-table.ts';

/** What a posting's asks are to it, whoever reads it. */
export interface TableTiers {
  /** By ask: the number of its tier in {@link TIERS}. */
  tier: Uint8Array;
  /** By posting: 1 where it says too little to be judged by. */
  vague: Uint8Array;
}

/** The tiers of all asks of a table. `kinds`: by the table's number of a skill, null where the taxonomy has lost it. */
export function tableTiers(table: AskTable, kinds: readonly (Kind | null)[]): TableTiers {
  const weighed = weigher(table, kinds);
  const tier = new Uint8Array(table.salience.length);
  const vague = new Uint8Array(table.size);
  for (let row = 0; row < table.size; row++) {
    const asks = weighed(row);
    const first = table.asks[row] as number;
    const names = tiersOf(asks);
    for (let n = 0; n < names.length; n++) tier[first + n] = TIERS.indexOf(names[n] as Tier);
    vague[row] = doubtOf(asks, 1, table.partly[row]) === null ? 0 : 1;
  }
  return { tier, vague };
}

/** Gives the asks of a row, in objects that serve the next row too: to make two million takes as long as all else. */
function weigher(table: AskTable, kinds: readonly (Kind | null)[]): (row: number) => Weighed[] {
  const known: Weighed[] = [];
  return (row) => {
    const first = table.asks[row] as number;
    const count = (table.asks[row + 1] as number) - first;
    for (let n = 0; n < count; n++) {
      known[n] ??= { need: 'required', kind: null, salience: 0, notCore: false };
      const one = known[n] as Weighed;
      one.need = n < (table.mustHaves[row] as number) ? 'required' : 'preferred';
      one.kind = kindOf(table, first + n, kinds);
      one.salience = table.salience[first + n] as number;
      one.notCore = table.notCore[first + n] === 1;
    }
    return known.slice(0, count);
  };
}

/** The kind of the first alternative that has one. */
function kindOf({ options, skill }: AskTable, ask: number, kinds: readonly (Kind | null)[]): Kind | null {
  for (let at = options[ask] as number; at < (options[ask + 1] as number); at++) {
    const kind = kinds[skill[at] as number];
    if (kind) return kind;
  }
  return null;
}
