import type { Status } from '#src/posting/progress/progress.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';

/** It is loaded when it is pressed. */
const set = async (id: string, status: Status, to: Status) =>
  (await import('./progress-actions.ts')).setStatusAndTell([{ id, status }], to);

interface Props {
  id: string;
  status: Status;
  label: string;
  /** The word beside the star; none where there is no room. */
  words?: boolean;
}

/** Saves a posting, or no longer. Nothing where the user is further with it: that is not lost to a press of a star. */
export function SaveButton({ id, status, label, words = false }: Props) {
  const saved = status === 'saved';
  if (!saved && status !== 'seen') return null;
  return (
    <button
      type="button"
      class={words ? 'button star' : 'button plain square star'}
      data-cell="save"
      aria-label={words ? undefined : label}
      aria-pressed={saved}
      title={saved ? t('status.saved') : label}
      onClick={() => doAndTell(set(id, status, saved ? 'seen' : 'saved'))}
    >
      <Icon name="star" />
      {words && ` ${t(saved ? 'status.saved' : 'status.save')}`}
    </button>
  );
}
