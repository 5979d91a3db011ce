import { tallyWords } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { AlsoNamed } from './also-named.tsx';
import { AskList } from './ask-list.tsx';
import type { AskRow } from './ask-row.ts';
import { Fold } from './fold.tsx';
import { GroupHead } from './group-head.tsx';
import type { MatchView, TierPart } from './match-view.ts';
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

interface HaveFoldProps {
  title: string;
  have: readonly AskRow[];
  posting: string | null;
}

/** Lists the other covered skills, collapsed if the view is full. Hidden if there are none. */
function HaveFold({ title, have, posting }: HaveFoldProps) {
  if (have.length === 0) return null;
  return (
    <Fold title={title} note={figure(have.length)}>
      <AskList rows={have} posting={posting} isSaid />
    </Fold>
  );
}

interface HaveListProps {
  title: string;
  have: readonly AskRow[];
  asked: number;
  posting: string | null;
}

/** Lists other covered skills compactly, since there is little to do about them. */
function HaveList({ title, have, asked, posting }: HaveListProps) {
  if (have.length === 0) return null;
  return (
    <section class="have-part">
      <GroupHead title={title} tally={{ had: have.length, asked }} />
      <AskList rows={have} posting={posting} isSaid />
    </section>
  );
}

interface PracticeFoldProps {
  part: TierPart;
  posting: string | null;
}

/**
 * Common practices that any such job requires, collapsed. They are worth little, and mostly presumed after some
 * years of work.
 */
function PracticeFold({ part: { rows, gaps }, posting }: PracticeFoldProps) {
  const had = rows.filter(({ isGap }) => !isGap);
  return (
    <Fold title={t('tier.practice')} note={tallyWords({ had: had.length, asked: rows.length })}>
      <AskList rows={[...gaps, ...had]} posting={posting} />
    </Fold>
  );
}
