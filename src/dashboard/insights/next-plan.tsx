import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Insights } from '#src/insights/insights.ts';
import type { Lift } from '#src/insights/next-skills.ts';
import { learnLink } from '#src/skills/learn-link.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { linkTo } from '#src/ui/route.ts';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOf, figure, gain, oneOf, points } from '#src/ui/words/words.ts';
import type { Known } from '../options-live.ts';
import { TableFrame } from './figure.tsx';
import { FiguresTable, PostingsLink } from './figures-table.tsx';
import { NextCard } from './next-card.tsx';
import { meanRise, reasonsFor } from './next-reasons.ts';

/** Maximum number of skills to list; the rest hardly raise any score. */
const LISTED = 40;

interface LiftTableProps {
  lifts: readonly Lift[];
  nameOf: (skill: string) => string;
}

/** Lists every required skill that the user lacks, with the effect of learning it alone. */
const LiftTable = ({ lifts, nameOf }: LiftTableProps) => (
  <FiguresTable
    rows={lifts.slice(0, LISTED)}
    keyOf={({ skill }) => skill}
    columns={[
      {
        title: t('skills.head.name'),
        of: ({ skill }) => <PostingsLink skill={skill} name={nameOf(skill)} />,
      },
      { title: t('figure.asked'), of: ({ asked }) => figure(asked) },
      { title: t('figure.must'), of: ({ required }) => figure(required) },
      { title: t('lift-table.good'), of: ({ good }) => figure(good) },
      { title: t('lift-table.lifted'), of: ({ lifted }) => figure(lifted) },
      { title: t('lift-table.points'), of: (lift) => points(meanRise(lift)) },
      {
        title: t('lift-table.after'),
        of: ({ first }) => allOf(first.map((ids) => oneOf(ids.map(nameOf)))),
        isWords: true,
      },
    ]}
  />
);

/** Minimum postings for any advice. */
const LEAST_FOR_PLAN = 5;
/** Minimum postings for advice that is more than a hint. */
const ENOUGH = 20;

interface Props {
  insights: Insights;
  known: Known;
}

/** Whether there is enough data for a plan and anything to plan. Without tracked skills there are no scores. */
export const hasPlan = ({ matches, next }: Insights): boolean =>
  matches.scored >= LEAST_FOR_PLAN && next.plan.length > 0;

/** Shows what to learn next: the three skills that together make most good matches, and why. */
export function NextPlan({ insights, known }: Props) {
  const [asTable, setAsTable] = useState(false);
  const { lacking } = insights.next;
  const isReady = hasPlan(insights);
  return (
    <section aria-labelledby="next">
      <div class="section-head">
        <h2 id="next" tabIndex={-1}>
          {t('next-plan.title')}
        </h2>
        {isReady && (
          <>
            <Together insights={insights} />
            <button
              type="button"
              class="button plain as-table"
              aria-label={t(asTable ? 'next-plan.show-plan-of' : 'next-plan.show-table-of')}
              onClick={() => setAsTable(!asTable)}
            >
              {t(asTable ? 'next-plan.show-plan' : 'next-plan.show-table')}
            </button>
          </>
        )}
      </div>
      {!isReady && <NotYet insights={insights} known={known} />}
      {isReady && asTable && (
        <TableFrame label={t('next-plan.title')}>
          <LiftTable lifts={lacking} nameOf={(id) => skillName(known.taxonomy, id)} />
        </TableFrame>
      )}
      {isReady && !asTable && <Cards insights={insights} known={known} />}
    </section>
  );
}

/** Shows the effect of the whole plan. */
function Together({ insights: { matches, next } }: Pick<Props, 'insights'>) {
  const from = points(matches.median ?? 0);
  const to = points(next.after.median ?? 0);
  return (
    <span class="note">
      {rich(
        'next-plan.together',
        { n: next.plan.length, from, to },
        { b: (inner) => <b class="num">{inner}</b> },
      )}
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
  // A card shows a skill's effect alone, as the table does; the effect together stands above.
  const alone = new Map(next.lacking.map((lift) => [lift.skill, lift]));
  const list = useRef<HTMLOListElement>(null);
  const started = useFocusAfter(list, insights);
  const start = (id: string) => {
    started.current = next.plan.findIndex(({ skill }) => skill === id);
    doAndTell(trackAndTell([id], 'learning', t('next-plan.started', { name: nameOf(id) })));
  };
  return (
    <>
      <ol class="next-plan" ref={list}>
        {next.plan.map((planned, n) => {
          const lift = alone.get(planned.skill) ?? planned;
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
        {matches.scored < ENOUGH && `${t('next-plan.hint', { n: matches.scored })} `}
        {t('next-plan.each')}
        <Learning insights={insights} nameOf={nameOf} />
      </p>
    </>
  );
}

/** Shows the effect of skills the user is already learning. They are not advice, but good to know. */
function Learning({
  insights: { next },
  nameOf,
}: Pick<Props, 'insights'> & { nameOf: (id: string) => string }) {
  const some = next.learning.filter(({ good }) => good > 0).slice(0, 3);
  if (some.length === 0) return null;
  const names = some.map(({ skill, good }) => `${nameOf(skill)} (${gain(good)})`);
  return <> {t('next-plan.learning', { names: allOf(names) })}</>;
}

/** Says why there is no plan yet, and what is needed. */
function NotYet({ insights: { matches, next }, known }: Props) {
  if (known.tracked.length === 0) {
    return (
      <p class="quiet">
        {rich('next-plan.first', {}, { a: (inner) => <a href={linkTo('skills')}>{inner}</a> })}
      </p>
    );
  }
  if (matches.scored < LEAST_FOR_PLAN) {
    const { scored } = matches;
    return <p class="quiet">{t('next-plan.too-few', { missing: LEAST_FOR_PLAN - scored, scored })}</p>;
  }
  return (
    <p class="quiet">{t(next.learning.length > 0 ? 'next-plan.nothing-new' : 'next-plan.nothing-left')}</p>
  );
}

/**
 * Moves the focus after a step was started, because its button disappears: to the button in its place, or to the
 * title if none is left. Returns a ref to store the step's position in.
 */
function useFocusAfter(list: RefObject<HTMLElement | null>, insights: Insights): { current: number | null } {
  const started = useRef<number | null>(null);
  useLayoutEffect(() => {
    const place = started.current;
    // Valid for one update, so a user who has moved on is not called back later.
    started.current = null;
    if (place === null || !lost()) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.next-card .buttons > :first-child');
    (buttons?.[place] ?? buttons?.[buttons.length - 1])?.focus();
  }, [insights]);
  // Without any step left the list is removed too.
  useLayoutEffect(
    () => () => {
      const leaves = list.current?.contains(document.activeElement) || lost();
      if (started.current !== null && leaves) document.getElementById('next')?.focus();
    },
    [],
  );
  return started;
}

const lost = () => document.activeElement === null || document.activeElement === document.body;
