import { useRef, useState } from 'preact/hooks';
import type { Insights } from '#src/insights/insights.ts';
import { learnLink } from '#src/skills/learn-link.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { allOf, count, figure, points } from '#src/ui/words.ts';
import type { Known } from '../options-live.ts';
import { linkTo } from '../route.ts';
import { TableFrame } from './figure.tsx';
import { LiftTable } from './lift-table.tsx';
import { NextCard } from './next-card.tsx';
import { reasonsFor } from './next-reasons.ts';
import { useFocusAfter } from './use-focus-after.ts';

/** Fewer postings are no ground to advise anyone on. */
const LEAST_FOR_PLAN = 5;
/** From so many on it is more than a hint. */
const ENOUGH = 20;

interface Props {
  insights: Insights;
  known: Known;
}

/** Whether there is ground for a plan, and anything to plan. Where nothing is tracked nothing has a score. */
export const hasPlan = ({ matches, next }: Insights): boolean =>
  matches.scored >= LEAST_FOR_PLAN && next.plan.length > 0;

/** What to learn next: three skills that together make most good matches, and why. */
export function NextPlan({ insights, known }: Props) {
  const [asTable, setAsTable] = useState(false);
  const { lacking } = insights.next;
  const isReady = hasPlan(insights);
  return (
    <section aria-labelledby="next">
      <div class="section-head">
        <h2 id="next" tabIndex={-1}>
          What to learn next
        </h2>
        {isReady && (
          <>
            <Together insights={insights} />
            <button
              type="button"
              class="button plain as-table"
              aria-label={`What to learn next: show ${asTable ? 'the plan' : 'all as table'}`}
              onClick={() => setAsTable(!asTable)}
            >
              Show {asTable ? 'the plan' : 'all as table'}
            </button>
          </>
        )}
      </div>
      {!isReady && <NotYet insights={insights} known={known} />}
      {isReady && asTable && (
        <TableFrame label="What to learn next">
          <LiftTable lifts={lacking} nameOf={(id) => skillName(known.taxonomy, id)} />
        </TableFrame>
      )}
      {isReady && !asTable && <Cards insights={insights} known={known} />}
    </section>
  );
}

/** What the whole plan does. */
function Together({ insights: { matches, next } }: Pick<Props, 'insights'>) {
  const all = ['', 'It', 'Both', 'All three'][next.plan.length] ?? 'All';
  return (
    <span class="note">
      {all} would lift your median match from <b class="num">{points(matches.median ?? 0)}</b> to{' '}
      <b class="num">{points(next.after.median ?? 0)}</b>
    </span>
  );
}

function Cards({ insights, known }: Props) {
  const { taxonomy, roadmap, knowledge } = known;
  const nameOf = (id: string) => skillName(taxonomy, id);
  const learnOf = (id: string) => {
    const skill = taxonomy.skills.get(id);
    return skill ? learnLink(skill) : null;
  };
  const { next, trend, postings, matches } = insights;
  const list = useRef<HTMLOListElement>(null);
  const started = useFocusAfter(list, insights);
  const start = (id: string) => {
    started.current = next.plan.findIndex(({ skill }) => skill === id);
    doAndTell(trackAndTell([id], 'learning', `${nameOf(id)} added as learning`));
  };
  return (
    <>
      <ol class="next-plan" ref={list}>
        {next.plan.map((lift, n) => {
          const move = trend.lines.find(({ skill }) => skill === lift.skill)?.move ?? null;
          const reasons = reasonsFor(lift, { postings, move, roadmap, knowledge, nameOf });
          return (
            <NextCard
              key={lift.skill}
              number={n + 1}
              lift={lift}
              name={nameOf(lift.skill)}
              reasons={reasons}
              learn={learnOf(lift.skill)}
              start={() => start(lift.skill)}
            />
          );
        })}
      </ol>
      <p class="note plan-note">
        {matches.scored < ENOUGH && `From ${count(matches.scored, 'posting')}: a hint so far. `}
        Each counts on top of those before it, once you know it well enough to work with it.
        <Learning insights={insights} nameOf={nameOf} />
      </p>
    </>
  );
}

/** What is under way is no advice, but it is good to know what it will do. */
function Learning({
  insights: { next },
  nameOf,
}: Pick<Props, 'insights'> & { nameOf: (id: string) => string }) {
  const some = next.learning.filter(({ good }) => good > 0).slice(0, 3);
  if (some.length === 0) return null;
  const names = some.map(({ skill, good }) => `${nameOf(skill)} (+${figure(good)})`);
  return <> You are learning these already; in brackets the good matches that each brings: {allOf(names)}.</>;
}

/** Why there is no plan, and what it takes. */
function NotYet({ insights: { matches, next }, known }: Props) {
  if (known.tracked.length === 0) {
    return (
      <p class="quiet">
        First <a href={linkTo('skills')}>add what you know</a>: what to learn next is what postings ask for
        besides it.
      </p>
    );
  }
  if (matches.scored < LEAST_FOR_PLAN) {
    const missing = LEAST_FOR_PLAN - matches.scored;
    return (
      <p class="quiet">
        Read {count(missing, 'more posting')} first. So far {figure(matches.scored)}{' '}
        {matches.scored === 1 ? 'asks' : 'ask'} for skills, which is too few for advice.
      </p>
    );
  }
  return (
    <p class="quiet">
      {next.learning.length > 0
        ? 'Nothing new: you know or are learning everything that these postings ask for.'
        : 'Nothing is left: you have everything that these postings ask for.'}
    </p>
  );
}
