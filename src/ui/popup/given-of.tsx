import { rich } from '#src/ui/t.ts';
import { figure } from '#src/ui/words.ts';

/** Formats "12 of 20": points given, of the points it is worth. `isSum`: this is the total. */
export function GivenOf({ given, worth, isSum = false }: { given: number; worth: number; isSum?: boolean }) {
  const values = { given: figure(given), worth: figure(worth) };
  return <>{rich('given-of', values, { b: (inner) => <b class={isSum ? 'big' : undefined}>{inner}</b> })}</>;
}
