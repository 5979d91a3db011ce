import type { Stop } from '#src/insights/roadmap/map/map-parts.ts';
import type { StepState } from '#src/insights/roadmap/progress.ts';
import { t } from '#src/ui/words/t.ts';
import type { Counted, StopView } from './roadmap-view.ts';
import { askedText, percentOf, stateWord } from './state-words.ts';

interface Props {
  at: Stop;
  stop: StopView;
  shape: 'serpentine' | 'column';
  counted: Counted | null;
  isNext: boolean;
  selected: boolean;
  /** Whether Tab reaches this stop; it reaches one stop per map. */
  reached: boolean;
  select: () => void;
}

/** The radii of a stop and of the largest glow, in px. */
const STOP = 8;
const GLOW = 16;

/**
 * A stop of the map. Shape and colour show its state; glow and number show the share of postings that require
 * it.
 */
export function MapStop({ at, stop, shape, counted, isNext, selected, reached, select }: Props) {
  const percent = percentOf(stop.share);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
    <g
      class={`stop is-${stop.state}`}
      role="button"
      tabindex={reached ? 0 : -1}
      aria-pressed={selected}
      aria-label={heard(stop, counted, isNext)}
      data-stop={stop.key}
      onClick={select}
    >
      <rect class="target" rx="6" {...at.target} />
      {percent > 0 && <circle class="glow" cx={at.x} cy={at.y} r={glowRadius(stop.share)} />}
      <g transform={`translate(${at.x} ${at.y})`}>
        <StateShape state={stop.state} />
      </g>
      <text x={at.label.x} y={at.label.y}>
        <tspan class="label">{at.label.text}</tspan>
        {percent > 0 && shape === 'serpentine' && (
          <tspan class="value" dx="6">
            {percent}
          </tspan>
        )}
        {at.label.text !== stop.label && <title>{stop.label}</title>}
      </text>
      {percent > 0 && shape === 'column' && (
        <text class="value" x={at.value.x} y={at.value.y} text-anchor="end">
          {percent}
        </text>
      )}
    </g>
  );
}

function heard(stop: StopView, counted: Counted | null, isNext: boolean): string {
  const asked = askedText(stop.share, counted);
  const said = [stop.label, stateWord(stop.state), asked, isNext && t('map.next')];
  return said.filter(Boolean).join(', ');
}

/** The visible area of the glow is proportional to the share. */
const glowRadius = (share: number) => Math.sqrt(STOP ** 2 + share * (GLOW ** 2 - STOP ** 2));

/** Draws the state as full with a tick, half, hollow or thin, so that it can be read without colour. */
function StateShape({ state }: { state: StepState }) {
  if (state === 'known') {
    return (
      <>
        <circle class="shape-known" r="7.5" />
        <path class="tick" d="m-3.2.3 2.3 2.3 4.2-4.8" />
      </>
    );
  }
  if (state === 'learning') {
    return (
      <>
        <circle class="shape-learning" r="6.5" />
        <path class="half" d="M-6.5 0a6.5 6.5 0 0 0 13 0z" />
      </>
    );
  }
  return state === 'gap' ? <circle class="shape-gap" r="6" /> : <circle class="shape-not-needed" r="5" />;
}
