import { AskLine } from './ask-line.tsx';
import type { AskRow } from './ask-row.ts';
import { inHalves } from './in-halves.ts';

interface Props {
  rows: readonly AskRow[];
  /** The posting that asks; null for the sample, which is on no page and of which nothing can be said. */
  posting: string | null;
  /** Whether there is so much to show that short lines stand side by side. */
  isMany?: boolean;
  /** Whether what is in it is known already to be missing, or had. */
  isSaid?: boolean;
}

/** Asks, a line each, in their order; where there are many, two short ones share a line. */
export function AskList({ rows, posting, isMany = false, isSaid = false }: Props) {
  const halves = isMany ? inHalves(rows) : new Set<AskRow>();
  return (
    <div class={isMany ? 'ask-list is-many' : 'ask-list'}>
      {rows.map((row) => (
        <AskLine key={row.key} row={row} posting={posting} isSaid={isSaid} isHalf={halves.has(row)} />
      ))}
    </div>
  );
}
