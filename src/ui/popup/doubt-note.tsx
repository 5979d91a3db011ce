import { setSure } from '#src/store/change-postings.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { forgetShown } from './page-actions.ts';

/** Asks about a page that the user had read although it does not look like a single job ad. */
export function DoubtNote({ posting }: { posting: string }) {
  return (
    <div class="reading-note">
      <p>{t('doubt.is-it-one')}</p>
      <button type="button" class="button" onClick={() => setSure(posting)}>
        {t('doubt.yes')}
      </button>
      <button type="button" class="button plain" onClick={() => doAndTell(forgetShown(posting))}>
        {t('doubt.no')}
      </button>
    </div>
  );
}
