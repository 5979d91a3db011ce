import { progressOf } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { hiddenWords } from '#src/ui/match/hidden-words.tsx';
import { SaveButton } from '#src/ui/progress/save-button.tsx';
import { statusTold, statusWord } from '#src/ui/progress/status-words.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { stepTold } from './step-told.ts';

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
  const { words, isDue } = stepTold(posting, now);
  const more = words || since;
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
          <span class={isDue ? 'note is-due' : 'note'} title={more}>
            {more}
          </span>
        )}
      </span>
    </span>
  );
}
