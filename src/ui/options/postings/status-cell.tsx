import { dayAt } from '#src/posting/facts/day.ts';
import { progressOf } from '#src/posting/progress/progress.ts';
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
  /** Opens what says how far the user is with a posting. */
  edit: (id: string) => void;
  now: number;
}

/** How far the user is with a posting, and beneath it their next step, the day until which one may apply, or since when. */
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
          <span class="note" title={more}>
            {more}
          </span>
        )}
      </span>
    </span>
  );
}

/** "closes tomorrow", as long as one has not applied and still may; else empty. */
function deadlineTold(posting: KeptPosting, now: number): string {
  const { closes, closed } = posting.facts ?? {};
  const isLate = closed || closes === undefined || closes < dayAt(now);
  if (isLate || rankOf(progressOf(posting).status) >= rankOf('applied')) return '';
  return t('facts.closes', { day: dayTold(closes, now) });
}
