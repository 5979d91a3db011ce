import { AskLine } from './ask-line.tsx';
import type { AskRow } from './ask-row.ts';

interface Props {
  rows: readonly AskRow[];
  /** The posting that asks; null for the sample, which is on no page and of which nothing can be said. */
  posting: string | null;
  /** Whether the list's title already says that its rows are missing, or had. */
  isSaid?: boolean;
}

/** Draws asks in their order, one line each. */
export function AskList({ rows, posting, isSaid = false }: Props) {
  return (
    <div class="ask-list">
      {rows.map((row) => (
        <AskLine key={row.key} row={row} posting={posting} isSaid={isSaid} />
      ))}
    </div>
  );
}
