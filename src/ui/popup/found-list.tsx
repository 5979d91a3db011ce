import { count } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';
import { GapItem } from './gap-item.tsx';

interface Props {
  rows: readonly AskRow[];
  posting: string;
}

/** What was found in a posting that has no score, each with its evidence. */
export function FoundList({ rows, posting }: Props) {
  if (rows.length === 0) return null;
  return (
    <section>
      <div class="group-head">
        <h2>What was found</h2>
        <span>{count(rows.length, 'skill')}</span>
      </div>
      {rows.map((row) => (
        <GapItem key={row.key} row={row} posting={posting} />
      ))}
    </section>
  );
}
