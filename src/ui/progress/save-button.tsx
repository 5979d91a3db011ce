import type { Status } from '#src/posting/progress/progress.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

/** Loaded when pressed. */
const set = async (id: string, status: Status, to: Status) =>
  (await import('./progress-actions.ts')).setStatusAndTell([{ id, status }], to);

interface Props {
  id: string;
  status: Status;
  label: string;
  /** Whether to show the word next to the star. */
  words?: boolean;
}

/**
 * Saves or unsaves a posting. Hidden if its status is further along, so that a click on the star cannot lose it.
 */
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
