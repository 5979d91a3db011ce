import { t } from '#src/ui/t.ts';
import type { Counted } from './roadmap-view.ts';
import { STATE_DOTS, stateWord } from './state-words.ts';

const STATES = ['known', 'learning', 'gap', 'not-needed'] as const;

/** Explains the map's shapes, glow and numbers. */
export function MapLegend({ counted }: { counted: Counted | null }) {
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
