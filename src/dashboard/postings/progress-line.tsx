import { dayAt } from '#src/posting/facts/day.ts';
import { isStepDue, progressOf } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { nextTold } from '#src/ui/progress/next-told.ts';
import { StatusButton } from '#src/ui/progress/status-button.tsx';
import { t } from '#src/ui/words/t.ts';

/** Shows the application status of a posting, the next step, the résumé that was sent and the user's note, with a button to edit them. */
export function ProgressLine({ posting }: { posting: KeptPosting }) {
  const now = Date.now();
  const progress = progressOf(posting);
  const next = nextTold(progress, now);
  return (
    <>
      <p class="dotted progress-line">
        <span>
          <StatusButton posting={posting} unset={t('status.set')} now={now} />
        </span>
        {next !== '' && <span class={isStepDue(progress, dayAt(now)) ? 'is-due' : undefined}>{next}</span>}
        {progress.resume && <span>{t('progress.resume-is', { resume: progress.resume })}</span>}
      </p>
      {progress.note !== '' && <p class="progress-told">{progress.note}</p>}
    </>
  );
}
