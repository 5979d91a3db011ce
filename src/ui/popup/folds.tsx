import { AlsoNamed } from './also-named.tsx';
import type { AskRow } from './ask-row.ts';
import { HaveFold } from './have-fold.tsx';
import { HaveList } from './have-list.tsx';
import type { MatchView, TierPart } from './match-view.ts';
import { PracticeFold } from './practice-fold.tsx';
import { ResumeGapsFold } from './resume-gaps-fold.tsx';

interface Props {
  /** Everything the posting asks for. */
  rows: readonly AskRow[];
  had: { title: string; have: readonly AskRow[]; asked: number };
  /** Whether the view is so full that covered skills are collapsed. */
  isFull: boolean;
  practice: TierPart | undefined;
  /** Skills that are only named; null for the sample. */
  other: MatchView['other'] | null;
  posting: string | null;
}

/** Shows covered skills, and the collapsed parts below in one line. Loaded after the rest. */
export function Folds({ rows, had, isFull, practice, other, posting }: Props) {
  return (
    <>
      {!isFull && <HaveList {...had} posting={posting} />}
      <div class="folds">
        {isFull && <HaveFold {...had} posting={posting} />}
        {posting !== null && <ResumeGapsFold rows={rows} />}
        {practice && <PracticeFold part={practice} posting={posting} />}
        {other && <AlsoNamed other={other} />}
      </div>
    </>
  );
}
