import { tallyWords } from '#src/ui/tiers-told.ts';
import { count } from '#src/ui/words.ts';
import { RefuseButton } from './ask-actions.tsx';
import { AskOpen } from './ask-open.tsx';
import type { AskRow } from './ask-row.ts';
import { AskTile } from './ask-tile.tsx';
import { Fold } from './fold.tsx';
import { GapItem } from './gap-item.tsx';
import type { TierPart } from './match-view.ts';
import { askId } from './open-ask.ts';

interface Props {
  part: TierPart;
  /** The user's years of work, or null. */
  worked: number | null;
  posting: string | null;
}

/** What any such job asks for, folded together: worth little, and mostly presumed of whoever has worked for years. */
export function PracticeFold({ part, worked, posting }: Props) {
  const had = part.rows.filter(({ isGap }) => !isGap);
  return (
    <Fold title="General practice" note={practiceSummary(part.rows, worked)}>
      {part.gaps.map((row) => (
        <GapItem key={row.key} row={row} posting={posting} />
      ))}
      {had.map((row) => (
        <Had key={row.key} row={row} posting={posting} />
      ))}
    </Fold>
  );
}

/** "7 presumed from your 5 years of work", or "you have 2 of 9". */
export function practiceSummary(rows: readonly AskRow[], worked: number | null): string {
  const presumed = rows.filter(({ cover }) => cover === 'presumed').length;
  if (presumed > 0 && worked !== null) {
    return `${presumed} presumed from your ${count(worked, 'year')} of work`;
  }
  const had = rows.filter(({ isGap }) => !isGap).length;
  return `you have ${tallyWords({ had, asked: rows.length })}`;
}

function Had({ row, posting }: Omit<Props, 'part' | 'worked'> & { row: AskRow }) {
  const presumed = row.cover === 'presumed';
  return (
    <div class="practice-row">
      <details class="ask-row" id={askId(row.key)}>
        <summary>
          <AskTile small row={row} />
          <span class="name">{row.label}</span>
          {!presumed && <span class="note">you have it</span>}
        </summary>
        <AskOpen row={presumed ? { ...row, cover: 'have' } : row} posting={posting} reasonAbove={false} />
      </details>
      {presumed && posting !== null && <RefuseButton row={row} />}
    </div>
  );
}
