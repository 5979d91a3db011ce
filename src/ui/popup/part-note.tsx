import type { PartRead } from '#src/posting/part/part-read.ts';
import { t } from '#src/ui/t.ts';
import { PartButtons } from './part-buttons.tsx';

/** Warns that a posting seems to be read only in part, and offers the rest. */
export function PartNote({ posting, partly: { words, why } }: { posting: string; partly: PartRead }) {
  return (
    <div class="reading-note">
      <p>{t(`part.only-${why}`, { n: words })}</p>
      <PartButtons posting={posting} />
    </div>
  );
}
