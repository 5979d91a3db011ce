import { rich, t } from '#src/ui/t.ts';
import { allOf } from '#src/ui/words.ts';

/** Maximum number of names listed; the rest is a count. */
const NAMED = 40;

/** Lists the skills that replacing removes. Hidden if there are none. */
export function RemovedList({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const rest = names.length - NAMED;
  const told = rest > 0 ? [...names.slice(0, NAMED), t('import.others', { n: rest })] : names;
  return (
    <p class="removed">
      {rich('import.removes', { n: names.length, names: allOf(told) }, { b: (inner) => <b>{inner}</b> })}
    </p>
  );
}
