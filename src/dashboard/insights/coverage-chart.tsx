import type { Coverage, Covered } from '#src/insights/coverage.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import { figure, percent } from '#src/ui/words/words.ts';
import { BAR_HEIGHT, BarFigure, BarName, barTop, rowsEnd } from './bars.tsx';
import { Figure, LegendItem } from './figure.tsx';
import { FiguresTable } from './figures-table.tsx';
import { roomBehind, roomFor, stateName } from './skill-labels.ts';

/** Maximum number of areas to draw; the table lists all. */
const DRAWN = 6;
/** The gap between the totals and the areas, in px. */
const PART = 12;

interface Row extends Covered {
  name: string;
  /** Whether it is the first area, which has a gap above it. */
  isFirstArea: boolean;
}

interface Props {
  coverage: Coverage;
  mustHavesOnly: boolean;
}

/** Charts how much of all requirements the user covers. */
export function CoverageChart({ coverage, mustHavesOnly }: Props) {
  const all = rowsOf(coverage, mustHavesOnly);
  const needs = all.length - coverage.areas.length;
  const drawn = all.slice(0, needs + DRAWN);
  return (
    <Figure
      title={t('coverage-chart.title')}
      description={t(mustHavesOnly ? 'coverage-chart.must-only' : 'coverage-chart.description', {
        required: percent(shareOf(coverage.required)),
        preferred: percent(shareOf(coverage.preferred)),
      })}
      legend={
        <>
          <LegendItem class="fill have">{stateName('have')}</LegendItem>
          <LegendItem class="fill have pale">{t('coverage-chart.part')}</LegendItem>
          <LegendItem class="fill gap">{stateName('gap')}</LegendItem>
        </>
      }
      height={rowsEnd(drawn.length) + PART + 6}
      draw={(width) => <Bars width={width} drawn={drawn} />}
      table={() => <CoverageTable rows={all} />}
    />
  );
}

function Bars({ width, drawn }: { width: number; drawn: readonly Row[] }) {
  const room = roomFor(
    drawn.map(({ name }) => name),
    width,
  );
  const figures = drawn.map((row) => percent(shareOf(row)));
  const full = width - room - roomBehind(figures);
  const firstArea = drawn.findIndex(({ isFirstArea }) => isFirstArea);
  return (
    <>
      {drawn.map((row, n) => {
        const y = barTop(n) + (firstArea >= 0 && n >= firstArea ? PART : 0);
        const have = (full * row.have) / row.asks;
        const part = (full * row.part) / row.asks;
        return (
          <g key={row.name}>
            <title>
              {t('coverage-chart.tip', { name: row.name, asks: row.asks, have: row.have, part: row.part })}
            </title>
            {row.isFirstArea && <path class="grid" d={`M0 ${y - PART}H${width}`} />}
            <BarName y={y} room={room}>
              {row.name}
            </BarName>
            <rect class="fill gap" x={room} y={y} width={full} height={BAR_HEIGHT} />
            {/* Below the pale part is the page's background, not the gap's colour. */}
            <rect class="ground" x={room} y={y} width={have + part + 1} height={BAR_HEIGHT} />
            <rect class="fill have" x={room} y={y} width={have} height={BAR_HEIGHT} />
            {part > 0 && (
              <rect class="fill have pale" x={room + have} y={y} width={part} height={BAR_HEIGHT} />
            )}
            <BarFigure x={room + full} y={y}>
              {figures[n]}
            </BarFigure>
          </g>
        );
      })}
    </>
  );
}

const CoverageTable = ({ rows }: { rows: readonly Row[] }) => (
  <FiguresTable
    rows={rows}
    keyOf={({ name }) => name}
    columns={[
      { title: t('coverage-chart.area'), of: ({ name }) => name },
      { title: t('figure.asked'), of: ({ asks }) => figure(asks) },
      { title: t('have.title'), of: ({ have }) => figure(have) },
      { title: t('coverage-chart.in-part'), of: ({ part }) => figure(part) },
      { title: t('figure.share'), of: (row) => percent(shareOf(row)) },
    ]}
  />
);

function rowsOf({ required, preferred, areas }: Coverage, mustHavesOnly: boolean): Row[] {
  const needs = [
    { name: t('tier.must'), isFirstArea: false, ...required },
    ...(mustHavesOnly ? [] : [{ name: t('tier.nice'), isFirstArea: false, ...preferred }]),
  ];
  const rows = areas.map(({ category, ...covered }, n) => ({
    name: areaName(category),
    isFirstArea: n === 0,
    ...covered,
  }));
  return [...needs.filter(({ asks }) => asks > 0), ...rows];
}

const shareOf = ({ asks, have }: Covered) => (asks === 0 ? 0 : have / asks);

type AreaOf<Text> = Text extends `area.${infer Area}` ? Area : never;

/**
 * Returns the short name of a taxonomy category by id, for use beside a bar. "own" is the user's own skills,
 * "other" those that the taxonomy no longer has. A test checks that each has one.
 */
export const areaName = (category: string): string => t(`area.${category as AreaOf<TextId>}`);
