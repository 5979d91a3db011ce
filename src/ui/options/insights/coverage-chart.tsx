import type { Coverage, Covered } from '#src/insights/coverage.ts';
import { figure, percent } from '#src/ui/words.ts';
import { BAR, BarFigure, BarName, barTop, rowsEnd } from './bars.tsx';
import { Figure, LegendItem } from './figure.tsx';
import { roomFor } from './skill-labels.ts';

/** So many areas are drawn; the table has them all. */
const DRAWN = 6;
const END = 40;
/** Between what is asked and the areas it comes from. */
const PART = 12;

interface Row extends Covered {
  name: string;
  /** The first row of the areas, which stand a little apart. */
  isFirstArea: boolean;
}

interface Props {
  coverage: Coverage;
  mustHavesOnly: boolean;
  /** The titles of the taxonomy's categories. */
  titles: ReadonlyMap<string, string>;
}

/** How much of all that postings ask for the user has. */
export function CoverageChart({ coverage, mustHavesOnly, titles }: Props) {
  const all = rowsOf(coverage, mustHavesOnly, titles);
  const needs = all.length - coverage.areas.length;
  const drawn = all.slice(0, needs + DRAWN);
  return (
    <Figure
      title="What you cover"
      description={`You have ${percent(shareOf(coverage.required))} of the must-haves${mustHavesOnly ? '' : ` and ${percent(shareOf(coverage.preferred))} of the nice-to-haves`} that these postings ask for.`}
      legend={
        <>
          <LegendItem look="fill have">you have</LegendItem>
          <LegendItem look="fill have pale">in part</LegendItem>
          <LegendItem look="fill gap">gap</LegendItem>
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
  const full = width - END - room;
  const firstArea = drawn.findIndex(({ isFirstArea }) => isFirstArea);
  return (
    <>
      {drawn.map((row, n) => {
        const y = barTop(n) + (firstArea >= 0 && n >= firstArea ? PART : 0);
        const have = (full * row.have) / row.asks;
        const part = (full * row.part) / row.asks;
        return (
          <g key={row.name}>
            <title>{`${row.name}: ${figure(row.have)} of ${figure(row.asks)}, and ${figure(row.part)} in part`}</title>
            {row.isFirstArea && <path class="grid" d={`M0 ${y - PART}H${width}`} />}
            <BarName y={y} room={room}>
              {row.name}
            </BarName>
            <rect class="fill gap" x={room} y={y} width={full} height={BAR} />
            {/* Beneath the pale part lies the page's own ground, not the gap's colour. */}
            <rect class="ground" x={room} y={y} width={have + part + 1} height={BAR} />
            <rect class="fill have" x={room} y={y} width={have} height={BAR} />
            {part > 0 && <rect class="fill have pale" x={room + have} y={y} width={part} height={BAR} />}
            <BarFigure x={width - END} y={y}>
              {percent(shareOf(row))}
            </BarFigure>
          </g>
        );
      })}
    </>
  );
}

function CoverageTable({ rows }: { rows: readonly Row[] }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col" class="num">
            Asked for
          </th>
          <th scope="col" class="num">
            You have
          </th>
          <th scope="col" class="num">
            In part
          </th>
          <th scope="col" class="num">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td class="num">{figure(row.asks)}</td>
            <td class="num">{figure(row.have)}</td>
            <td class="num">{figure(row.part)}</td>
            <td class="num">{percent(shareOf(row))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(
  { required, preferred, areas }: Coverage,
  mustHavesOnly: boolean,
  titles: Props['titles'],
): Row[] {
  const needs = [
    { name: 'Must-haves', isFirstArea: false, ...required },
    ...(mustHavesOnly ? [] : [{ name: 'Nice-to-haves', isFirstArea: false, ...preferred }]),
  ];
  const rows = areas.map(({ category, ...covered }, n) => ({
    name: areaName(category, titles),
    isFirstArea: n === 0,
    ...covered,
  }));
  return [...needs.filter(({ asks }) => asks > 0), ...rows];
}

/** "Databases" of "Databases and search": beside a bar there is room for the first word of it. */
function areaName(category: string, titles: Props['titles']): string {
  if (category === 'own') return 'Your own';
  const title = titles.get(category) ?? category;
  return title.split(/,| and /)[0] as string;
}

const shareOf = ({ asks, have }: Covered) => (asks === 0 ? 0 : have / asks);
