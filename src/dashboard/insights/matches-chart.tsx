import { scaleLinear } from 'd3-scale';
import type { Matches } from '#src/insights/matches.ts';
import { GOOD_FROM } from '#src/match/score.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { figure, points } from '#src/ui/words/words.ts';
import { Figure, LegendItem } from './figure.tsx';
import { FiguresTable } from './figures-table.tsx';
import { ValueAxis } from './value-axis.tsx';

const HEIGHT = 156;
const TOP = 22;
const BOTTOM = HEIGHT - 26;
const LEFT = 30;
/** The gap between two columns, in px. */
const ROOM = 4;

interface Props {
  matches: Matches;
  /** The matches after learning the plan; null without a plan. */
  after: Matches | null;
}

/** Charts how many postings match how well. */
export function MatchesChart({ matches, after }: Props) {
  const median = points(matches.median ?? 0);
  return (
    <Figure
      title={t('matches-chart.title')}
      description={t('matches-chart.description', { n: matches.scored, median, good: matches.good })}
      aside={
        <span class="note">
          {rich('matches-chart.median', { median }, { b: (inner) => <b class="num">{inner}</b> })}
        </span>
      }
      legend={
        <>
          <LegendItem class="fill have">{t('matches-chart.good', { from: GOOD_FROM })}</LegendItem>
          <LegendItem class="fill open">{t('matches-chart.below')}</LegendItem>
          {after && <LegendItem class="outline">{t('matches-chart.planned')}</LegendItem>}
        </>
      }
      height={HEIGHT}
      draw={(width) => <Columns width={width} matches={matches} after={after} />}
      table={() => <MatchesTable matches={matches} after={after} />}
    />
  );
}

function Columns({ width, matches, after }: Props & { width: number }) {
  const most = Math.max(...matches.bins, ...(after?.bins ?? []), 1);
  const y = scaleLinear([0, most], [BOTTOM, TOP]).nice(3);
  const x = scaleLinear([0, 10], [LEFT, width - 6]);
  const ticks = y.ticks(3).filter(Number.isInteger);
  const isNarrow = width < 440;
  return (
    <>
      <ValueAxis ticks={ticks} y={y} left={LEFT} right={width - 6} nameOf={figure} />
      {matches.bins.map((number, bin) => {
        const left = x(bin) + ROOM / 2;
        const wide = x(bin + 1) - x(bin) - ROOM;
        return (
          <g key={bin}>
            <title>{t('matches-chart.tip', { step: stepName(bin), n: number })}</title>
            <rect
              class={bin * 10 >= GOOD_FROM ? 'fill have' : 'fill open'}
              x={left}
              y={y(number)}
              width={wide}
              height={BOTTOM - y(number)}
            />
          </g>
        );
      })}
      {after && <path class="outline" d={skyline(after.bins, x, y)} />}
      {!isNarrow &&
        matches.bins.map((number, bin) =>
          number > 0 ? (
            <text
              key={bin}
              class="num"
              x={x(bin + 0.5)}
              y={figureTop(y(number), after && y(after.bins[bin] ?? 0))}
              text-anchor="middle"
            >
              {figure(number)}
            </text>
          ) : null,
        )}
      {Array.from({ length: 11 }, (_, n) => n)
        .filter((n) => !isNarrow || n % 2 === 0)
        .map((n) => (
          <text key={n} class="axis" x={x(n)} y={BOTTOM + 18} text-anchor={n === 10 ? 'end' : 'middle'}>
            {n * 10}
          </text>
        ))}
    </>
  );
}

/** The height of a figure and its distance from the column, in px. */
const FIGURE = 15;
const ABOVE = 5;

/** Returns the y of a column's figure: on the column, or above the plan's line if they would overlap. */
export function figureTop(column: number, line: number | null): number {
  const isCrossed = line !== null && line <= column + 1 && line >= column - FIGURE - 2;
  return (isCrossed ? line : column) - ABOVE;
}

/** Returns the outline of the columns as one path, from the first non-empty column to the last. */
function skyline(bins: readonly number[], x: (n: number) => number, y: (n: number) => number): string {
  const first = bins.findIndex((number) => number > 0);
  const last = bins.findLastIndex((number) => number > 0);
  const tops = bins.map((number, bin) => (bin < first || bin > last ? '' : `V${y(number)}H${x(bin + 1)}`));
  return first < 0 ? '' : `M${x(first)} ${y(0)}${tops.join('')}V${y(0)}`;
}

const stepName = (bin: number) =>
  t('matches-chart.step', { from: bin * 10, to: bin === 9 ? 100 : bin * 10 + 9 });

const MatchesTable = ({ matches, after }: Props) => (
  <FiguresTable
    rows={[...matches.bins.keys()]}
    keyOf={(bin) => bin}
    columns={[
      { title: t('settings.score'), of: stepName },
      { title: t('foot.postings'), of: (bin) => figure(matches.bins[bin] ?? 0) },
      after !== null && { title: t('matches-chart.with-plan'), of: (bin) => figure(after.bins[bin] ?? 0) },
    ]}
  />
);
