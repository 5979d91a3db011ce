import './sample.css';
import type { Known } from '#src/ui/options/options-live.ts';
import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { t } from '#src/ui/t.ts';
import { SampleMatch } from './sample-match.tsx';
import { SampleText } from './sample-text.tsx';
import { useSample } from './use-sample.ts';

/** A sample posting with its live match: read by the background and compared with the user's skills. */
export function Sample({ known }: { known: Known }) {
  const { sample, trouble, again } = useSample(known.roadmap.id);
  if (trouble) {
    return (
      <div class="sample-failed">
        <p>{t('sample.failed')}</p>
        <button type="button" class="button" onClick={again}>
          {t('try-again')}
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
