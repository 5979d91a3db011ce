import { yearsAsked } from '#src/ui/words.ts';
import { AskTile } from './gap-item.tsx';
import type { AskRow } from './match-view.ts';

/** What the posting asks for and the user has, compact: it is good to know, and nothing to do. */
export function HaveList({ have, asked }: { have: readonly AskRow[]; asked: number }) {
  if (have.length === 0) return null;
  return (
    <section class="have-part">
      <div class="group-head">
        <h2>You have</h2>
        <span>
          {have.length} of {asked}
        </span>
      </div>
      <ul class="have-list">
        {have.map((row) => (
          <li key={row.key}>
            <AskTile small row={row} />
            <span class="name" title={row.label}>
              {row.label}
            </span>
            {row.years !== null && <span class="note num">{yearsAsked(row.years)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
