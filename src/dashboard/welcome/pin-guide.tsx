import { isAndroid } from '#src/ui/is-android.ts';
import { rich, t } from '#src/ui/words/t.ts';

interface Props {
  firefox?: boolean;
  android?: boolean;
}

/**
 * Shows how to pin the toolbar button, with the browser's own icons: a puzzle piece, then a pin in Chrome or a
 * cogwheel in Firefox. Phones have no toolbar.
 */
export function PinGuide({ firefox = import.meta.env.FIREFOX, android = isAndroid() }: Props) {
  if (android) return <>{t('pin.android')}</>;
  if (firefox) {
    const signs = { puzzle: () => <Sign d={FIREFOX_PUZZLE} />, cog: () => <Sign d={COG} /> };
    return <>{rich('pin.firefox', {}, signs)}</>;
  }
  return (
    <>{rich('pin.chrome', {}, { puzzle: () => <Sign d={CHROME_PUZZLE} />, pin: () => <Sign d={PIN} /> })}</>
  );
}

function Sign({ d }: { d: string }) {
  return (
    <svg class="icon sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

const CHROME_PUZZLE = 'M3 6h2.2a1.6 1.6 0 1 1 3 0H11v2.6a1.6 1.6 0 1 1 0 3.1V14H3z';
const PIN = 'M6 2.5h4l-.5 4.5 2 2v1.5h-7V9l2-2zM8 10.5v3.5';
const FIREFOX_PUZZLE =
  'M2.5 6A1.5 1.5 0 0 1 4 4.5h2V4a1.75 1.75 0 0 1 3.5 0v.5h2A1.5 1.5 0 0 1 13 6v2h-.5a1.75 1.75 0 0 0 0 3.5h.5v1a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5z';
const COG =
  'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M8 1.75v2M8 12.25v2M1.75 8h2M12.25 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4';
