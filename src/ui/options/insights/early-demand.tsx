import type { Insights } from '#src/insights/insights.ts';
import { allOf, count } from '#src/ui/words.ts';
import { linkTo } from '../route.ts';
import type { LabelOf } from './skill-labels.ts';

/** From so many postings on charts are drawn: of fewer every bar is all or nothing. */
export const ENOUGH_TO_DRAW = 3;

/** So many skills are named. */
const NAMED = 8;

interface Props {
  insights: Pick<Insights, 'demand' | 'postings'>;
  labelOf: LabelOf;
}

/** What the first postings ask for, as a sentence. */
export function EarlyDemand({ insights: { demand, postings }, labelOf }: Props) {
  const names = demand.slice(0, NAMED).map(({ skill }) => labelOf(skill).name);
  const more = demand.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return (
    <section>
      <h2>What postings ask for</h2>
      <p>
        <a href={linkTo('postings')}>The {count(postings, 'posting')}</a> {postings === 1 ? 'asks' : 'ask'}{' '}
        for {allOf(all)}.
      </p>
      <p class="note">The charts come with the {ENOUGH_TO_DRAW}rd posting, and say more with each one.</p>
    </section>
  );
}
