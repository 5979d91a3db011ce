import type { Insights } from '#src/insights/insights.ts';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import type { LabelOf } from './skill-labels.ts';

/** Minimum postings for charts; below, every bar is all or nothing. */
export const ENOUGH_TO_DRAW = 3;

/** Maximum number of skills to name. */
const NAMED = 8;

interface Props {
  insights: Pick<Insights, 'demand' | 'postings'>;
  labelOf: LabelOf;
}

/** Says in a sentence which skills the first postings require. */
export function EarlyDemand({ insights: { demand, postings }, labelOf }: Props) {
  const names = demand.slice(0, NAMED).map(({ skill }) => labelOf(skill).name);
  const more = demand.length - names.length;
  const all = more > 0 ? [...names, t('first.more', { n: more })] : names;
  return (
    <section>
      <h2>{t('demand-chart.title')}</h2>
      <p>
        {rich(
          'demand-chart.early',
          { n: postings, skills: allOf(all) },
          { a: (inner) => <a href={linkTo('postings')}>{inner}</a> },
        )}
      </p>
      <p class="note">{t('demand-chart.early-note', { n: ENOUGH_TO_DRAW })}</p>
    </section>
  );
}
