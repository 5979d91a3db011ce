import { AskLine } from './ask-line.tsx';
import type { AskRow } from './ask-row.ts';

interface Props {
  rows: readonly AskRow[];
  /** The posting's id; null for the sample, which is on no page and cannot be corrected. */
  posting: string | null;
  /** Whether the list's title already says that its rows are missing or covered. */
  isSaid?: boolean;
}

/** Draws requirements in their order, one line each. */
export function AskList({ rows, posting, isSaid = false }: Props) {
  return (
    <div class="ask-list">
      {rows.map((row) => (
        <AskLine key={row.key} row={row} posting={posting} isSaid={isSaid} />
      ))}
    </div>
  );
}
