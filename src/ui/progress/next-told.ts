import type { Progress } from '#src/posting/progress/progress.ts';
import { dayTold } from './day-told.ts';

/** "Next: send references, by tomorrow"; empty where no next step is told. */
export function nextTold({ next, nextOn }: Progress, now: number): string {
  const by = nextOn === null ? '' : `by ${dayTold(nextOn, now)}`;
  if (next === '') return by && `Next step ${by}`;
  return `Next: ${[next, by].filter(Boolean).join(', ')}`;
}
