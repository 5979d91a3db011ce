import { COVER_DOTS } from '#src/ui/cover-told.ts';
import { Icon } from '#src/ui/icon.tsx';
import { figure } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';
import type { TierPart } from './match-view.ts';
import { ReasonText } from './reason-text.tsx';

interface Props {
  title: string;
  part: TierPart;
  /** Opens the line of an ask, where its evidence is. */
  open: (key: string) => void;
}

/** One tier of the sum: each ask with what it gives of what it is worth. */
export function AddsUpLines({ title, part: { rows, given, worth }, open }: Props) {
  return (
    <section>
      <div class="group-head">
        <h2>{title}</h2>
        <span class="num">
          {figure(given)} of {figure(worth)}
        </span>
      </div>
      <ul class="lines">
        {rows.map((row) => (
          <li key={row.key}>
            <Line row={row} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ row, open }: { row: AskRow; open: Props['open'] }) {
  const full = row.given === row.worth;
  return (
    <button type="button" class="line" title="Show what asks for it" onClick={() => open(row.key)}>
      <span class={`dot ${COVER_DOTS[row.cover]}`} />
      <span>
        <b>{row.label}</b>
        {row.reason && (
          <span class="note">
            <ReasonText reason={row.reason} />
          </span>
        )}
      </span>
      <span class={full ? 'pts num' : 'pts num gap'}>
        {row.worth === 0 ? (
          'under 1'
        ) : (
          <>
            <b>{figure(row.given)}</b> of {figure(row.worth)}
          </>
        )}
      </span>
      <Icon name="chevron" turns />
    </button>
  );
}
