import { BrowserSaid } from '#src/ui/components/storage-problem.tsx';
import { t } from '#src/ui/words/t.ts';
import type { Problem } from './stage.ts';

interface Props {
  name: string;
  problem: Problem;
  close: () => void;
}

/** Explains why a file could not be read, and what to do instead. */
export function ProblemView({ name, problem, close }: Props) {
  const reason = 'reason' in problem ? problem.reason : 'other';
  return (
    <div class="import-problem">
      <p class="note file-name">{name}</p>
      <h2 tabIndex={-1}>{t(`problem.${reason}`)}</h2>
      <p>{t('file.unchanged', { text: t(`problem.${reason}-text`) })}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={close}>
          {t('file.another')}
        </button>
      </div>
      {'said' in problem && <BrowserSaid text={problem.said} />}
    </div>
  );
}
