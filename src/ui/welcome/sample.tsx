import './sample.css';
import type { Known } from '#src/ui/options/options-live.ts';
import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { SampleMatch } from './sample-match.tsx';
import { SampleText } from './sample-text.tsx';
import { useSample } from './use-sample.ts';

/** A posting, and what Gaplight says of it, both live: read by the background and held against the user's skills. */
export function Sample({ known }: { known: Known }) {
  const { sample, trouble, again } = useSample(known.roadmap.id);
  if (trouble) {
    return (
      <div class="sample-failed">
        <p>The sample could not be read just now. Nothing is lost.</p>
        <button type="button" class="button" onClick={again}>
          Try again
        </button>
        <BrowserSaid text={trouble.error} />
      </div>
    );
  }
  return (
    <div class="sample">
      {sample && <SampleText sample={sample} known={known} />}
      {sample && <SampleMatch sample={sample} known={known} />}
    </div>
  );
}
