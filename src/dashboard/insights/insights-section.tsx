import './insights.css';
import './next.css';
import './charts.css';
import './figures.css';
import { useMemo } from 'preact/hooks';
import { fullMonthOf } from '#src/dashboard/months.ts';
import type { Demand } from '#src/insights/demand.ts';
import type { Insights } from '#src/insights/insights.ts';
import type { OwnDemand } from '#src/insights/market-next.ts';
import { MARKET_WEIGHS } from '#src/match/market/market-shares.ts';
import { inPrivateWindow } from '#src/ui/active-tab.ts';
import { GaplightMark } from '#src/ui/components/gaplight-mark.tsx';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import type { Known } from '../options-live.ts';
import type { SectionProps } from '../section-props.ts';
import { useAddress } from '../use-address.ts';
import {
  ALL_ASKED,
  type AskedFilter,
  askedAddress,
  askedFilterOf,
  filterAt,
  isAskedFiltered,
} from './asked-filter.ts';
import { CoverageChart } from './coverage-chart.tsx';
import { DemandChart } from './demand-chart.tsx';
import { Filters } from './filters.tsx';
import { MarketCard } from './market-card.tsx';
import { MatchesChart } from './matches-chart.tsx';
import { hasPlan, NextPlan } from './next-plan.tsx';
import { type LabelOf, skillLabels } from './skill-labels.ts';
import { TogetherChart } from './together-chart.tsx';
import { TrendChart } from './trend-chart.tsx';
import { useInsights } from './use-insights.ts';

/** Minimum postings for charts; below, every bar is all or nothing. */
const ENOUGH_TO_DRAW = 3;

/** Maximum number of skills to name. */
const NAMED = 8;

interface EarlyDemandProps {
  insights: Pick<Insights, 'demand' | 'postings'>;
  labelOf: LabelOf;
}

/** Shows what the stored postings say together: demand, trends, and what to learn next. */
export function InsightsSection({ known, route }: SectionProps) {
  const [filter, setFilter] = useAddress(route, askedFilterOf, askedAddress);
  if (known.postings === 0) return <NoPostings known={known} />;
  return <Read known={known} filter={filter} setFilter={setFilter} />;
}

interface ReadProps {
  known: Known;
  filter: AskedFilter;
  setFilter: (filter: AskedFilter) => void;
}

function Read({ known, filter, setFilter }: ReadProps) {
  const { tracked, roadmap, settings } = known;
  const asked = {
    filter: filterAt(filter, Date.now()),
    tracked,
    taxonomy: known.judging.taxonomy,
    roadmap,
    emphasis: settings.emphasis,
    notPresumed: settings.notPresumed,
    circumstances: settings.circumstances,
  };
  const [{ insights, read, error }, again] = useInsights(asked);
  if (error !== null) {
    return <StorageProblem trouble={{ error, isPrivate: inPrivateWindow() }} retry={again} />;
  }
  return (
    <>
      <header class="page-head">
        <h1>{t('foot.insights')}</h1>
        <p>{insights ? summary(insights, filter) : t('insights.about')}</p>
      </header>
      <Filters filter={filter} set={setFilter} portals={insights?.portals ?? []} />
      <div class="insights" aria-busy={read !== null}>
        {known.postings !== null && insights === null && <Reading read={read ?? 0} total={known.postings} />}
        {insights?.postings === 0 && <NonePass showAll={() => setFilter(ALL_ASKED)} />}
        {insights && insights.postings > 0 && (
          <Shown insights={insights} known={known} mustHavesOnly={filter.mustHavesOnly} />
        )}
      </div>
    </>
  );
}

interface ShownProps {
  insights: Insights;
  known: Known;
  mustHavesOnly: boolean;
}

function Shown({ insights, known, mustHavesOnly }: ShownProps) {
  const labelOf = useMemo(() => skillLabels(known.taxonomy, known.knowledge), [known]);
  const { postings, demand, trend, together, coverage, matches, next } = insights;
  if (demand.length === 0) {
    return <p class="quiet">{t('insights.no-skill')}</p>;
  }
  if (postings < ENOUGH_TO_DRAW) {
    return (
      <>
        <EarlyDemand insights={insights} labelOf={labelOf} />
        <NextPlan insights={insights} known={known} />
        <MarketCard known={known} own={ownDemand(insights)} />
      </>
    );
  }
  const isCompared = matches.scored > 0;
  const isPractice = ({ skill }: Demand) => known.taxonomy.skills.get(skill)?.kind === 'practice';
  return (
    <>
      <NextPlan insights={insights} known={known} />
      {matches.scored < MARKET_WEIGHS && <MarketCard known={known} own={ownDemand(insights)} />}
      <div class="figure-pair">
        <DemandChart
          demand={demand.filter((one) => !isPractice(one))}
          practices={demand.filter(isPractice)}
          postings={postings}
          mustHavesOnly={mustHavesOnly}
          labelOf={labelOf}
        />
        <TrendChart trend={trend} first={next.plan.map(({ skill }) => skill)} labelOf={labelOf} />
      </div>
      {isCompared && <MatchesChart matches={matches} after={hasPlan(insights) ? next.after : null} />}
      <div class="figure-pair">
        <TogetherChart together={together} postings={postings} labelOf={labelOf} />
        {isCompared && <CoverageChart coverage={coverage} mustHavesOnly={mustHavesOnly} />}
      </div>
    </>
  );
}

function ownDemand({ demand, postings }: Insights): OwnDemand {
  const asked = new Map(demand.map((one) => [one.skill, one.required + one.preferred]));
  return { postings, asked: (skill) => asked.get(skill) ?? 0 };
}

function summary({ postings, since }: Insights, filter: AskedFilter): string {
  if (since === null) return t('insights.about');
  const id = isAskedFiltered(filter) ? 'insights.summary-filtered' : 'insights.summary';
  return t(id, { n: postings, month: fullMonthOf(since) });
}

/** The progress of reading; the style sheet delays it. */
function Reading({ read, total }: { read: number; total: number }) {
  return (
    <p class="quiet reading" role="status">
      {t('insights.reading', { read, total })}
    </p>
  );
}

function NonePass({ showAll }: { showAll: () => void }) {
  return (
    <div class="blank">
      <h2>{t('insights.none-fit')}</h2>
      <div class="buttons">
        <button type="button" class="button" onClick={showAll}>
          {t('insights.show-all')}
        </button>
      </div>
    </div>
  );
}

function NoPostings({ known }: { known: Known }) {
  return (
    <>
      <header class="page-head">
        <h1>{t('foot.insights')}</h1>
      </header>
      <div class="blank">
        <GaplightMark />
        <h2>{t('insights.empty')}</h2>
        <p>{rich('insights.empty-text', {}, { a: (inner) => <a href={linkTo('sites')}>{inner}</a> })}</p>
        <p class="note">{t('insights.empty-kept')}</p>
      </div>
      <MarketCard known={known} own={{ postings: 0, asked: () => 0 }} />
    </>
  );
}

/** Says in a sentence which skills the first postings require. */
export function EarlyDemand({ insights: { demand, postings }, labelOf }: EarlyDemandProps) {
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
