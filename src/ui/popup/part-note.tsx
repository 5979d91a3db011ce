import type { PartRead } from '#src/posting/part/part-read.ts';
import { t } from '#src/ui/t.ts';
import { PartButtons } from './part-buttons.tsx';

/** Says that a posting seems to have been read only in part, and offers the rest. */
export function PartNote({ posting, partly: { words, why } }: { posting: string; partly: PartRead }) {
  return (
    <div class="reading-note">
      <p>{t(`part.only-${why}`, { n: words })}</p>
      <PartButtons posting={posting} />
    </div>
  );
}
