import './sample.css';
import { sendMessage } from '#src/messages.ts';
import type { Known } from '#src/ui/options/options-live.ts';
import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { SampleMatch } from './sample-match.tsx';
import { SAMPLE } from './sample-posting.ts';
import { SampleText } from './sample-text.tsx';

/** A posting, and what Gaplight says of it, both live: read by the background and held against the user's skills. */
export function Sample({ known }: { known: Known }) {
  const [live, again] = useLive(['own'], () => sendMessage('findSkills', SAMPLE));
  if (live && 'trouble' in live) {
    return (
      <div class="sample-failed">
        <p>The sample could not be read just now. Nothing is lost.</p>
        <button type="button" class="button" onClick={again}>
          Try again
        </button>
        <BrowserSaid text={live.trouble.error} />
      </div>
    );
  }
  const mentions = live?.now ?? [];
  return (
    <div class="sample">
      <SampleText mentions={mentions} known={known} />
      <SampleMatch mentions={mentions} known={known} />
    </div>
  );
}
