import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { monthOf } from '#src/dashboard/months.ts';
import type { TrendLine } from '#src/insights/trend.ts';
import { t } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';
import { cutTo, type LabelOf, roomFor, type SkillLabel } from './skill-labels.ts';
import { ValueAxis } from './value-axis.tsx';

export const TREND_HEIGHT = 328;
const TOP = 10;
const BOTTOM = TREND_HEIGHT - 24;
const LEFT = 42;
/** Maximum share of the width for names; lines need more room than bars. */
const NAMES = 0.4;
/** The distance from a line's end to its label, and the width of the share after the name. */
const BEFORE = 11;
const SHARE = 40;
/** Minimum distance between two labels. */
const LEAD = 16;
/** Dash patterns that distinguish lines of the same colour. */
const STROKES = [undefined, '2 4', '7 4', '12 3 2 3', '1 3', '16 5'];

interface Props {
  width: number;
  months: readonly number[];
  lines: readonly TrendLine[];
  labelOf: LabelOf;
}

/** Draws a line per skill, with its name and latest share at the end. */
export function TrendLines({ width, months, lines, labelOf }: Props) {
  const room = roomFor(
    lines.map(({ skill }) => labelOf(skill).name),
    width,
    NAMES,
  );
  const right = width - room - SHARE;
  const most = Math.max(0.1, ...lines.flatMap(({ shares }) => shares.map((share) => share ?? 0)));
  const y = scaleLinear([0, most], [BOTTOM, TOP]).nice(4);
  const x = scalePoint([...months.keys()], [LEFT, right]);
  const drawn = strokes(lines, labelOf);
  const ends = lines.map(({ shares }) => y(lastOf(shares)));
  const labels = spread(ends, LEAD, TOP, BOTTOM);
  return (
    <>
      <ValueAxis ticks={y.ticks(4)} y={y} left={LEFT} right={right} nameOf={percent} />
      <Months months={months} x={(n) => x(n) ?? LEFT} step={x.step()} />
      {drawn.map(({ skill, shares, name, state, stroke }, n) => {
        const last = lastOf(shares);
        const at = x(shares.findLastIndex((share) => share !== null)) ?? right;
        const label = labels[n] as number;
        return (
          <g key={skill}>
            <title>{t('trend-chart.tip', { name, share: percent(last) })}</title>
            <path class={`line ${state}`} stroke-dasharray={stroke} d={pathOf(shares, x, y)} />
            <circle class={`fill ${state}`} cx={at} cy={y(last)} r={3} />
            {Math.abs(label - y(last)) > 3 && (
              <path class="lead" d={`M${at + 4} ${y(last)}L${right + 8} ${label}`} />
            )}
            <text class={state === 'gap' ? 'strong' : ''} x={right + BEFORE} y={label + 4}>
              {cutTo(name, room)} <tspan class="num">{percent(last)}</tspan>
            </text>
          </g>
        );
      })}
    </>
  );
}

function pathOf(
  shares: TrendLine['shares'],
  x: (n: number) => number | undefined,
  y: (share: number) => number,
): string {
  const path = line<number | null>()
    .defined((share) => share !== null)
    .x((_, n) => x(n) ?? 0)
    .y((share) => y(share ?? 0));
  return path([...shares]) ?? '';
}

/** Draws as many month names as fit. */
function Months({ months, x, step }: { months: readonly number[]; x: (n: number) => number; step: number }) {
  const every = Math.max(1, Math.ceil(30 / (step || 30)));
  return (
    <>
      {months.map((month, n) =>
        (months.length - 1 - n) % every === 0 ? (
          <text key={month} class="axis" x={x(n)} y={BOTTOM + 18} text-anchor="middle">
            {monthOf(month)}
          </text>
        ) : null,
      )}
    </>
  );
}

type Stroked = TrendLine & SkillLabel & { stroke: string | undefined };

/** Assigns dash patterns; lines of the same state share a colour. */
function strokes(lines: readonly TrendLine[], labelOf: LabelOf): Stroked[] {
  const used = new Map<SkillLabel['state'], number>();
  return lines.map((one) => {
    const label = labelOf(one.skill);
    const n = used.get(label.state) ?? 0;
    used.set(label.state, n + 1);
    return { ...one, ...label, stroke: STROKES[n % STROKES.length] };
  });
}

const lastOf = (shares: TrendLine['shares']): number => shares.findLast((share) => share !== null) ?? 0;

/**
 * Moves positions on a line apart until they are `room` from each other, as little as possible. Keeps them
 * between `from` and `to` if they fit. Returns them in the order given.
 */
export function spread(places: readonly number[], room: number, from: number, to: number): number[] {
  const order = places.map((place, n) => ({ place, n })).sort((a, b) => a.place - b.place || a.n - b.n);
  let least = from;
  for (const one of order) {
    one.place = Math.max(one.place, least);
    least = one.place + room;
  }
  let most = to;
  for (const one of [...order].reverse()) {
    one.place = Math.min(one.place, most);
    most = one.place - room;
  }
  const moved = places.slice();
  for (const { place, n } of order) moved[n] = place;
  return moved;
}
