import { signal } from '@preact/signals';
import { t } from '../words/t.ts';
import { Icon } from './icon.tsx';

/** Whether skills sync between the user's browsers. Then the page must not say that nothing leaves this one. */
const carried = signal(false);

/** Sets whether skills sync between browsers. */
export function tellCarried(on: boolean): void {
  carried.value = on;
}

/** Says where data is stored. Shown next to everything that was read, because users ask this first. */
export function KeptHere() {
  return (
    <span class="promise">
      <Icon name="lock" /> <span>{t(carried.value ? 'kept.carried' : 'kept.here')}</span>
    </span>
  );
}
