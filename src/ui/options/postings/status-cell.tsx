import { dayAt } from '#src/posting/facts/day.ts';
import { isStepDue, progressOf } from '#src/posting/progress/progress.ts';
import { rankOf } from '#src/posting/progress/rank-of.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { Icon } from '#src/ui/icon.tsx';
import { hiddenWords } from '#src/ui/popup/hidden-words.tsx';
import { dayTold } from '#src/ui/progress/day-told.ts';
import { nextTold } from '#src/ui/progress/next-told.ts';
import { SaveButton } from '#src/ui/progress/save-button.tsx';
import { statusTold, statusWord } from '#src/ui/progress/status-words.ts';
import { rich, t } from '#src/ui/t.ts';

interface Props {
  posting: KeptPosting;
  title: string;
  /** Opens the editor of a posting's application status. */
  edit: (id: string) => void;
  now: number;
}

/** Shows the application status, and below it the next step, the deadline, or the date of the status. */
export function StatusCell({ posting, title, edit, now }: Props) {
  const progress = progressOf(posting);
  const { word, since } = statusTold(progress, now);
  const more = nextTold(progress, now) || deadlineTold(posting, now) || since;
  return (
    <span class="status-in">
      <SaveButton id={posting.id} status={progress.status} label={t('row.save', { title })} />
      <span>
        <button
          type="button"
          class="status-button"
          data-cell="status"
          aria-haspopup="dialog"
          title={t('row.how-far', { title })}
          onClick={() => edit(posting.id)}
        >
          {rich(
            'row.status',
            { title },
            {
              hidden: hiddenWords,
              status: () => (word === '' ? hiddenWords([statusWord('seen')]) : <b>{word}</b>),
            },
          )}{' '}
          <Icon name="chevron" />
        </button>
        {more !== '' && (
          <span class={isStepDue(progress, dayAt(now)) ? 'note is-due' : 'note'} title={more}>
            {more}
          </span>
        )}
      </span>
    </span>
  );
}

/** Returns "closes tomorrow" while the user can still apply and has not, else an empty string. */
function deadlineTold(posting: KeptPosting, now: number): string {
  const { closes, closed } = posting.facts ?? {};
  const isLate = closed || closes === undefined || closes < dayAt(now);
  if (isLate || rankOf(progressOf(posting).status) >= rankOf('applied')) return '';
  return t('facts.closes', { day: dayTold(closes, now) });
}
