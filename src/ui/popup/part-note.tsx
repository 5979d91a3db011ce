import type { PartRead, PartWhy } from '#src/posting/part/part-read.ts';
import { count } from '#src/ui/words.ts';
import { PartButtons } from './part-buttons.tsx';

const WHY: Record<PartWhy, string> = {
  more: ', and the page seems to hold more.',
  cut: ', and there the text breaks off.',
  'no-asks': ', and none of them says what is asked for.',
  'few-words': '.',
};

/** Says that a posting seems to have been read only in part, and offers the rest. */
export function PartNote({ posting, partly: { words, why } }: { posting: string; partly: PartRead }) {
  return (
    <div class="reading-note">
      <p>
        Only {count(words, 'word')} read{WHY[why]}
      </p>
      <PartButtons posting={posting} />
    </div>
  );
}
