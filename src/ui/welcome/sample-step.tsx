import type { Known } from '#src/ui/options/options-live.ts';
import { t } from '#src/ui/t.ts';
import { PinGuide } from './pin-guide.tsx';
import { Sample } from './sample.tsx';

/** Step three: where the result appears and how it looks. */
export function SampleStep({ known }: { known: Known }) {
  return (
    <>
      <p>
        <PinGuide /> {t('pin.then')}
      </p>
      <Sample known={known} />
      <ul class="legend-list">
        <li>
          <span class="dot have" /> <span>{t('legend.have')}</span>
        </li>
        <li>
          <span class="dot near" /> <span>{t('legend.part')}</span>
        </li>
        <li>
          <span class="dot gap" /> <span>{t('legend.gap')}</span>
        </li>
        <li>
          <span class="note">{t('legend.rings')}</span>
        </li>
      </ul>
    </>
  );
}
