import { t } from '#src/ui/t.ts';
import { tallyWords } from '#src/ui/tiers-told.ts';
import { AskList } from './ask-list.tsx';
import { Fold } from './fold.tsx';
import type { TierPart } from './match-view.ts';

interface Props {
  part: TierPart;
  posting: string | null;
}

/**
 * Common practices that any such job requires, collapsed. They are worth little, and mostly presumed after some
 * years of work.
 */
export function PracticeFold({ part: { rows, gaps }, posting }: Props) {
  const had = rows.filter(({ isGap }) => !isGap);
  return (
    <Fold title={t('tier.practice')} note={tallyWords({ had: had.length, asked: rows.length })}>
      <AskList rows={[...gaps, ...had]} posting={posting} />
    </Fold>
  );
}
