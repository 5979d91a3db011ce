import { count } from '#src/ui/words.ts';
import { AskLine } from './ask-line.tsx';
import type { AskRow } from './ask-row.ts';

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
      <div class="ask-list">
        {rows.map((row) => (
          <AskLine key={row.key} row={row} posting={posting} />
        ))}
      </div>
    </section>
  );
}
