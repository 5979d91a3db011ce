import { useEffect, useId, useRef } from 'preact/hooks';
import { withDate } from '#src/posting/progress/changed-progress.ts';
import { type Progress, progressOf, STATUSES, TOLD_STATUSES } from '#src/posting/progress/progress.ts';
import { rankOf } from '#src/posting/progress/rank-of.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell, Toast } from '#src/ui/components/toast.tsx';
import type { Followed } from './followed.ts';
import { changeProgressAndTell, setStatusAndTell } from './progress-actions.ts';
import { DateField, NextFields, ProgressNote, ResumeField } from './progress-fields.tsx';
import { statusWord } from './status-words.ts';
import './progress-editor.css';
import { t } from '#src/ui/words/t.ts';

interface Props {
  posting: Followed;
  close: () => void;
}

/** Edits the application status. Each field is saved on blur, with its own undo. */
export function ProgressEditor({ posting, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const end = () => {
    // Saves the text being typed, since fields save on blur.
    (document.activeElement as HTMLElement | null)?.blur();
    dialog.current?.close();
  };
  // In the capture phase, before the page behind handles the key.
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    end();
  };
  const progress = progressOf(posting);
  const change = (make: (now: Progress) => Progress, said: string) =>
    doAndTell(changeProgressAndTell(posting.id, make, said));
  return (
    <dialog
      ref={dialog}
      class="progress-editor"
      aria-labelledby={title}
      onClose={close}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === event.currentTarget && end()}
    >
      <div class="progress-in">
        <header>
          <h2 id={title}>{t('progress.title')}</h2>
          <button type="button" class="button plain square" aria-label={t('progress.close')} onClick={end}>
            <Icon name="x" />
          </button>
          <p class="note">{posting.title}</p>
        </header>
        <StatusChoice posting={posting} progress={progress} />
        <Dates progress={progress} change={change} />
        {(rankOf(progress.status) >= rankOf('applied') || progress.resume) && (
          <ResumeField progress={progress} change={change} />
        )}
        <NextFields progress={progress} change={change} />
        <ProgressNote progress={progress} change={change} />
        <p class="note">{t('progress.kept')}</p>
        <Toast keepsUndo />
      </div>
    </dialog>
  );
}

function StatusChoice({ posting, progress }: { posting: Followed; progress: Progress }) {
  return (
    <fieldset class="chips" aria-label={t('progress.status')}>
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          class="chip"
          aria-pressed={status === progress.status}
          onClick={() => doAndTell(setStatusAndTell([{ id: posting.id, status: progress.status }], status))}
        >
          {statusWord(status)}
        </button>
      ))}
    </fieldset>
  );
}

interface FieldsProps {
  progress: Progress;
  change: (make: (now: Progress) => Progress, said: string) => void;
}

/** The dates on which each status up to this one was reached. */
function Dates({ progress, change }: FieldsProps) {
  const reached = TOLD_STATUSES.filter((told) => rankOf(told) <= rankOf(progress.status));
  if (reached.length === 0) return null;
  return (
    <div class="progress-dates">
      {reached.map((told) => (
        <DateField
          key={told}
          label={statusWord(told)}
          day={progress.dates[told] ?? null}
          set={(day) =>
            change(
              (now) => withDate(now, told, day),
              t('progress.date-changed', { status: statusWord(told) }),
            )
          }
        />
      ))}
    </div>
  );
}
