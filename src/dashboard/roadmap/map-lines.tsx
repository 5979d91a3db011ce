import type { MapLayout } from '#src/insights/roadmap/map/map-parts.ts';
import type { StepState } from '#src/insights/roadmap/progress.ts';
import type { StepView, StopView } from './roadmap-view.ts';

interface Props {
  layout: MapLayout;
  steps: readonly StepView[];
  stops: readonly StopView[];
}

interface Drawn {
  d: string;
  kind: 'plain' | 'learning' | 'done';
  thin: boolean;
}

/** Draws the map's lines. The completed part is drawn over the rest. */
export function MapLines({ layout, steps, stops }: Props) {
  const lines = linesOf(layout, steps, stops);
  return (
    <g class="map-lines">
      {(['plain', 'learning', 'done'] as const).flatMap((kind) =>
        lines
          .filter((line) => line.kind === kind)
          .map(({ d, thin }) => <path key={d} class={`line ${kind}${thin ? ' thin' : ''}`} d={d} />),
      )}
      {layout.turns.map(({ x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <circle class="turn-ground" r="8" />
          <path class="turn" d="m-3.5-1.5 3.5 3.5 3.5-3.5" />
        </g>
      ))}
      {layout.ends.map((bar) => (
        <rect key={`${bar.x} ${bar.y}`} class="end-bar" rx="2" {...bar} />
      ))}
    </g>
  );
}

function linesOf(
  { edges, steps: placed, stops: at }: MapLayout,
  steps: Props['steps'],
  stops: Props['stops'],
) {
  const passes = (step: number | null) =>
    step === null || steps[step]?.state === 'known' || steps[step]?.state === 'not-needed';
  const lines: Drawn[] = edges.map(({ from, to, d }) => ({
    d,
    kind: steps.length > 0 && passes(from) && passes(to) ? 'done' : 'plain',
    thin: false,
  }));
  for (const [i, { trunk }] of placed.entries()) {
    if (trunk) lines.push({ d: trunk, kind: kindOf(steps[i]?.state), thin: false });
  }
  for (const [i, { lane }] of at.entries()) {
    const kind = kindOf(stops[i]?.state);
    if (lane) lines.push({ d: lane, kind, thin: kind !== 'done' });
  }
  return lines;
}

function kindOf(state: StepState | undefined): Drawn['kind'] {
  if (state === 'known') return 'done';
  return state === 'learning' ? 'learning' : 'plain';
}
