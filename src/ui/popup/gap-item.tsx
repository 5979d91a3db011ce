import { Icon } from '#src/ui/icon.tsx';
import { gain, yearsAsked } from '#src/ui/words.ts';
import { AskOpen } from './ask-open.tsx';
import type { AskRow } from './ask-row.ts';
import { AskTile } from './ask-tile.tsx';
import { askId } from './open-ask.ts';
import { ReasonText } from './reason-text.tsx';

interface Props {
  row: AskRow;
  posting: string | null;
}

/** A gap. Closed it is one line; open it shows its evidence and what to do. */
export function GapItem({ row, posting }: Props) {
  return (
    <details class={row.isGap ? 'ask-row is-gap' : 'ask-row'} id={askId(row.key)}>
      <Summary row={row} />
      <AskOpen row={row} posting={posting} reasonAbove />
    </details>
  );
}

/** The line that a gap is while it is closed: what, how long, why it counts in part, and what it would add. */
function Summary({ row }: { row: AskRow }) {
  return (
    <summary>
      <AskTile row={row} />
      <span class="ask-words">
        <span class="name">{row.label}</span>
        {row.years !== null && <span class="note num">{yearsAsked(row.years)}</span>}
        <span class="note">
          {row.cover === 'have' && !row.reason && 'you have it'}
          {row.cover !== 'gap' && row.reason && <ReasonText reason={row.reason} />}
        </span>
      </span>
      <Lift row={row} />
      <Icon name="chevron" />
    </summary>
  );
}

/** What knowing it well would add; nothing where it is had, or would add less than a point. */
export function Lift({ row: { lift, isGap } }: { row: AskRow }) {
  if (!isGap) return <span />;
  return (
    <span class="worth" title="What knowing it well adds to the score">
      {lift > 0 && (
        <>
          {gain(lift)}
          <span class="visually-hidden"> points</span>
        </>
      )}
    </span>
  );
}
