import { t } from '#src/ui/t.ts';
import type { SectionView } from './roadmap-view.ts';

/** Draws the roadmap's progress: a segment per step, grouped by section. */
export function OverallBar({ sections }: { sections: readonly SectionView[] }) {
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
