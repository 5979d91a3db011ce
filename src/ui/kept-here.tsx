import { signal } from '@preact/signals';
import { Icon } from './icon.tsx';
import { t } from './t.ts';

/** Whether skills are carried between the user's browsers: then it is not said that nothing leaves this one. */
const carried = signal(false);

/** Says whether they are. */
export function tellCarried(on: boolean): void {
  carried.value = on;
}

/** Where things are kept: said wherever something was read, since it is the first thing one asks. */
export function KeptHere() {
  return (
    <span class="promise">
      <Icon name="lock" /> <span>{t(carried.value ? 'kept.carried' : 'kept.here')}</span>
    </span>
  );
}
