import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Route } from '#src/dashboard/route.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { MARKET_WEIGHS, marketShares } from '#src/match/market/market-shares.ts';
import { inPrivateWindow } from '#src/ui/active-tab.ts';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { linkTo } from '#src/ui/route.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { rich, t, textsLanguage } from '#src/ui/words/t.ts';
import { useInsights } from '../insights/use-insights.ts';
import { marketSource, roleOf, useMarket } from '../market.ts';
import type { Known } from '../options-live.ts';
import { ShapeChoice } from '../shape-choice.tsx';
import { findStop, stopOfSkill } from './find-stop.ts';
import { type PostingsTold, toldByInsights } from './postings-told.ts';
import { RoadmapList } from './roadmap-list.tsx';
import { RoadmapMap } from './roadmap-map.tsx';
import { RoadmapPicker } from './roadmap-picker.tsx';
import { type Counted, type RoadmapView, roadmapView, type SectionView } from './roadmap-view.ts';
import { scrollToStop } from './scroll-to-stop.ts';
import { STATE_DOTS, stateWord } from './state-words.ts';
import { StopPanel } from './stop-panel.tsx';

type Shape = 'map' | 'list';

interface RoadmapPageHeadProps {
  view: RoadmapView;
  shape: Shape;
  setShape: (shape: Shape) => void;
}

const SHAPES: Record<Shape, TextId> = { map: 'roadmap.as-map', list: 'roadmap.as-list' };

/** Rounds hours as coarsely as the estimates are. */
const roughly = (hours: number) => (hours < 100 ? Math.ceil(hours / 5) * 5 : Math.round(hours / 10) * 10);

const BOLD = { b: (inner: preact.ComponentChildren) => <b>{inner}</b> };

interface Props {
  roadmap: Roadmap;
  own: readonly Roadmap[];
  known: Known;
  route: Route;
}

/** Shows a roadmap: progress, map or list, and the details of the selected step. */
export function RoadmapPage(props: Props) {
  const { roadmap, known } = props;
  const { judging, tracked, settings } = known;
  const { emphasis, notPresumed, circumstances } = settings;
  const [lifts, setLifts] = useState<readonly string[]>([]);
  const [{ insights, error }, again] = useInsights({
    filter: NO_FILTER,
    ...{ tracked, taxonomy: judging.taxonomy, roadmap, emphasis, notPresumed, circumstances },
    ...(lifts.length > 0 && { lifts }),
  });
  const told = useMemo(() => insights && toldByInsights(insights), [insights]);
  /** Ids of the skills to learn next in order, as Insights shows them. */
  const plan = useMemo(() => (insights?.next.plan ?? []).map(({ skill }) => skill), [insights]);
  if (error !== null)
    return <StorageProblem trouble={{ error, isPrivate: inPrivateWindow() }} retry={again} />;
  return told && <Shown {...props} told={told} plan={plan} askLifts={setLifts} />;
}

interface ShownProps extends Props {
  told: PostingsTold;
  plan: string[];
  /** Requests the lifts of these skills. */
  askLifts: (skills: readonly string[]) => void;
}

function Shown({ roadmap, own, told, plan, askLifts, known, route }: ShownProps) {
  const { knowledge, taxonomy, tracked } = known;
  const { onRoadmap } = told;
  const market = useMarket();
  const isMarketAsked = onRoadmap.postings < MARKET_WEIGHS;
  const shares = useMemo(
    () => (market && isMarketAsked ? marketShares(market, roleOf(roadmap)?.id ?? null) : null),
    [market, roadmap, isMarketAsked],
  );
  const view = useMemo(
    () => roadmapView(roadmap, { knowledge, taxonomy }, onRoadmap, plan, shares),
    [roadmap, knowledge, taxonomy, onRoadmap, plan, shares, textsLanguage()],
  );
  const [shape, setShape] = useState<Shape>(route.query.get('view') === 'list' ? 'list' : 'map');
  const asked = route.query.get('skill');
  const [picked, select] = useState(() => stopOfSkill(view, asked));
  // By default the next step is selected.
  const selected = picked ?? view.next?.stop ?? null;
  useEffect(() => {
    const stop = stopOfSkill(view, asked);
    if (stop) select(stop);
  }, [asked]);
  useReveal(asked);
  const found = findStop(view, selected);
  const untold = (found?.stop.named ?? []).filter(({ state }) => state !== 'known').map(({ id }) => id);
  useEffect(() => askLifts(untold), [untold.join()]);
  const picks = { view, selected, select };
  return (
    <div class="roadmap">
      <RoadmapPicker
        roadmap={roadmap}
        own={own}
        settings={known.settings}
        taxonomy={known.judging.taxonomy}
      />
      <RoadmapPageHead view={view} shape={shape} setShape={setShape} />
      {view.sections.some(({ steps }) => steps.length > 0) ? (
        <>
          <OverallBar sections={view.sections} />
          <MapLegend counted={view.counted} />
          <div class="roadmap-steps">
            {shape === 'map' ? <RoadmapMap {...picks} /> : <RoadmapList {...picks} tracked={tracked} />}
          </div>
          {found && (
            <StopPanel
              found={found}
              known={known}
              told={told}
              market={shares}
              hold={() => select(found.stop.key)}
            />
          )}
          {market && shares && <p class="note">{marketSource(market, shares.postings, roleOf(roadmap))}</p>}
        </>
      ) : (
        <p class="quiet">
          {rich(
            'roadmap.empty',
            {},
            {
              a: (inner) => <a href={linkTo('roadmap', [roadmap.id, 'edit'])}>{inner}</a>,
            },
          )}
        </p>
      )}
    </div>
  );
}

const STATES = ['known', 'learning', 'gap', 'not-needed'] as const;

/** Explains the map's shapes, glow and numbers. */
function MapLegend({ counted }: { counted: Counted | null }) {
  return (
    <ul class="map-legend" aria-label={t('map.legend')}>
      {STATES.map((state) => (
        <li key={state}>
          <span class={`dot ${STATE_DOTS[state]}`} /> {stateWord(state)}
        </li>
      ))}
      {counted && (
        <li>
          <svg class="heat" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">
            <circle cx="5" cy="8" r="3.5" />
            <circle cx="18" cy="8" r="5.5" />
            <circle cx="35" cy="8" r="8" />
          </svg>
          {t('map.glow', { counted })}
        </li>
      )}
    </ul>
  );
}

/** Draws the roadmap's progress: a segment per step, grouped by section. */
function OverallBar({ sections }: { sections: readonly SectionView[] }) {
  const filled = sections.map((section, i) => ({ ...section, number: i + 1 }));
  return (
    <ol class="overall" aria-label={t('roadmap.progress')}>
      {filled
        .filter(({ steps }) => steps.length > 0)
        .map(({ number, title, steps, tally }) => (
          <li key={number} style={{ '--steps': steps.length }} title={title}>
            <span
              class="pieces"
              role="img"
              aria-label={t('roadmap.section-known', { title, known: tally.known, steps: tally.steps })}
            >
              {steps.map(({ state, stops }) => (
                <i key={stops[0]?.key} class={`is-${state}`} />
              ))}
            </span>
            <span class="num" aria-hidden="true">
              {number}
            </span>
          </li>
        ))}
    </ol>
  );
}

/** Scrolls the selected stop into view whenever the address names another skill. */
function useReveal(asked: string | null): void {
  useEffect(() => {
    if (asked === null) return;
    // Waits a frame: the map is drawn once its width is known, and a new page first scrolls to its top.
    const frame = requestAnimationFrame(() => {
      const stop = document.querySelector('.roadmap-steps :is([data-stop], .stop-name)[aria-pressed="true"]');
      if (stop) scrollToStop(stop, 'center');
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
}

/** Shows the roadmap's name, the progress, and the switch between map and list. */
function RoadmapPageHead({ view, shape, setShape }: RoadmapPageHeadProps) {
  return (
    <header class="page-head roadmap-head">
      <div>
        <h1>{view.title}</h1>
        <p>
          <Summary view={view} />
        </p>
      </div>
      <ShapeChoice titles={SHAPES} shape={shape} setShape={setShape} />
    </header>
  );
}

/** Names the reason for the next step. */
function nextBy(postings: number, counted: Counted | null) {
  if (postings > 0) return 'roadmap.next-by-postings';
  return counted === null ? 'roadmap.next-on-path' : 'roadmap.next-by-jobs';
}

function Summary({ view: { overall, next, hours, postings, counted } }: { view: RoadmapView }) {
  const { known, learning, steps } = overall;
  if (steps === 0) return <>{t('roadmap.no-steps')}</>;
  return (
    <>
      {rich('roadmap.known', { known, steps, learning }, BOLD)}{' '}
      {next !== null && rich(nextBy(postings, counted), { name: next.name }, BOLD)}
      {next === null && known === steps && t('roadmap.all-known')}
      {hours > 0 && ` ${t('roadmap.hours-left', { hours: roughly(hours) })}`}
    </>
  );
}
