import { tallyWords } from '#src/ui/tiers-told.ts';
import { count } from '#src/ui/words.ts';
import { AskLine } from './ask-line.tsx';
import type { AskRow } from './ask-row.ts';
import { Fold } from './fold.tsx';
import type { TierPart } from './match-view.ts';

interface Props {
  part: TierPart;
  /** The user's years of work, or null. */
  worked: number | null;
  posting: string | null;
}

/** What any such job asks for, folded together: worth little, and mostly presumed of whoever has worked for years. */
export function PracticeFold({ part: { rows, gaps }, worked, posting }: Props) {
  const had = rows.filter(({ isGap }) => !isGap);
  return (
    <Fold title="General practice" note={practiceSummary(rows, worked)}>
      <div class="ask-list">
        {[...gaps, ...had].map((row) => (
          <AskLine key={row.key} row={row} posting={posting} />
        ))}
      </div>
    </Fold>
  );
}

/** "7 presumed from 5 years of work", or "you have 2 of 9". */
export function practiceSummary(rows: readonly AskRow[], worked: number | null): string {
  const presumed = rows.filter(({ cover }) => cover === 'presumed').length;
  if (presumed > 0 && worked !== null) {
    return `${presumed} presumed from ${count(worked, 'year')} of work`;
  }
  const had = rows.filter(({ isGap }) => !isGap).length;
  return `you have ${tallyWords({ had, asked: rows.length })}`;
}
