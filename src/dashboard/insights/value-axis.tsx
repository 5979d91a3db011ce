interface Props {
  ticks: readonly number[];
  y: (value: number) => number;
  left: number;
  right: number;
  nameOf: (value: number) => string;
}

/** Draws horizontal grid lines with their values on the left. */
export function ValueAxis({ ticks, y, left, right, nameOf }: Props) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class={tick === 0 ? 'base' : 'grid'} d={`M${left} ${y(tick)}H${right}`} />
          <text class="axis" x={left - 8} y={y(tick) + 4} text-anchor="end">
            {nameOf(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
