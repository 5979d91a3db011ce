import { Tile } from '#src/ui/tile.tsx';
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
          <HaveItem key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** Of alternatives the one that the user has stands first; what was asked has the whole line. */
function HaveItem({ row }: { row: AskRow }) {
  const { chosen, label, years } = row;
  return (
    <li class={chosen ? 'is-choice' : undefined}>
      {chosen ? <Tile small skill={chosen.id} name={chosen.name} /> : <AskTile small row={row} />}
      <span class="name" title={chosen ? undefined : label}>
        {chosen?.name ?? label}
        {chosen && <span class="note">asked: {label}</span>}
      </span>
      {years !== null && <span class="note num">{yearsAsked(years)}</span>}
    </li>
  );
}
