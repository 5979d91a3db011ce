import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
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
  tracked: readonly TrackedSkill[];
}

/** What any such job asks for, folded together: worth little, and mostly presumed of whoever has worked for years. */
export function PracticeFold({ part, worked, posting, tracked }: Props) {
  const had = part.rows.filter(({ isGap }) => !isGap);
  return (
    <Fold title="General practice" note={practiceSummary(part.rows, worked)}>
      {part.gaps.map((row) => (
        <GapItem key={row.key} row={row} posting={posting} tracked={tracked} />
      ))}
      {had.map((row) => (
        <Had key={row.key} row={row} posting={posting} tracked={tracked} />
      ))}
    </Fold>
  );
}

/** "8 of 9, 7 presumed from your 5 years of work" */
export function practiceSummary(rows: readonly AskRow[], worked: number | null): string {
  const had = rows.filter(({ isGap }) => !isGap).length;
  const presumed = rows.filter(({ cover }) => cover === 'presumed').length;
  const all = tallyWords({ had, asked: rows.length });
  if (presumed === 0 || worked === null) return all;
  return `${all}, ${presumed} presumed from your ${count(worked, 'year')} of work`;
}

function Had({ row, posting, tracked }: Omit<Props, 'part' | 'worked'> & { row: AskRow }) {
  const presumed = row.cover === 'presumed';
  return (
    <div class="practice-row">
      <details class="ask-row" id={askId(row.key)}>
        <summary>
          <AskTile small row={row} />
          <span class="name">{row.label}</span>
          <span class="note">{presumed ? 'presumed' : 'you have it'}</span>
        </summary>
        <AskOpen
          row={presumed ? { ...row, cover: 'have' } : row}
          posting={posting}
          tracked={tracked}
          reasonAbove={false}
        />
      </details>
      {presumed && posting !== null && <RefuseButton row={row} />}
    </div>
  );
}
