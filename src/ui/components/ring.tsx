import { t } from '../words/t.ts';
import { emptyArcs, type RingAsk, ringArcs } from './ring-arcs.ts';

/** The score as a ring: the core outside, the rest inside. */
export function Ring({ score, asks }: { score: number; asks: readonly RingAsk[] }) {
  return (
    <div class="ring" role="img" aria-label={t('ring.score', { score })}>
      <svg viewBox="0 0 104 104" aria-hidden="true">
        {ringArcs(asks).map(({ d, width, state }) => (
          <path key={d} class={`ring-${state}`} stroke-width={width} d={d} />
        ))}
      </svg>
      <div class="ring-score" aria-hidden="true">
        {score}
        <small>{t('ring.of')}</small>
      </div>
    </div>
  );
}

/** The ring before there is anything to compare. */
export function EmptyRing({ label }: { label: string }) {
  return (
    <div class="ring" role="img" aria-label={label}>
      <svg viewBox="0 0 104 104" aria-hidden="true">
        {emptyArcs().map((d) => (
          <path key={d} class="ring-open" stroke-width="1.5" d={d} />
        ))}
      </svg>
    </div>
  );
}
