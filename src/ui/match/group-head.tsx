import { type TierTally, youHave } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';

interface Props {
  title: string;
  tally: TierTally;
  /** Whether its lines end in points, so that this is their column's header. */
  points?: boolean;
  id?: string;
}

/** The header of a list of requirements: title, number covered, and what the figures mean. */
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
