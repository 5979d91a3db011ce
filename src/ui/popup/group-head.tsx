import { t } from '#src/ui/t.ts';
import { type TierTally, youHave } from '#src/ui/tiers-told.ts';

interface Props {
  title: string;
  tally: TierTally;
  /** Whether points stand at the end of its lines: then this is their column's head. */
  points?: boolean;
  id?: string;
}

/** What a list of asks is called, how many of them are had, and what the figures at the end of its lines are. */
export function GroupHead({ title, tally, points = false, id }: Props) {
  return (
    <div class="list-head">
      <h2 id={id}>{title}</h2>
      <span>{youHave(tally)}</span>
      {points && (
        <span class="points-head" title={t('points.title')}>
          {t('points')}
        </span>
      )}
    </div>
  );
}
