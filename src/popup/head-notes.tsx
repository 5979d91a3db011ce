import type { PartRead } from '#src/posting/parts/part-read.ts';
import { setSure } from '#src/store/confirm-posting.ts';
import { LanguageNote } from '#src/ui/components/language-note.tsx';
import { SameJobNote } from '#src/ui/components/same-job-note.tsx';
import { doAndTell, tellFailure } from '#src/ui/components/toast.tsx';
import type { Head } from '#src/ui/match/head.ts';
import { useHere } from '#src/ui/match/here.ts';
import { forgetShown, hideShown } from '#src/ui/match/page-actions.ts';
import { t } from '#src/ui/words/t.ts';
import { PartButtons } from './part-buttons.tsx';

/** Notes on how a posting was read and stored, and other ads of its job. */
export function HeadNotes({ head }: { head: Head }) {
  const { closed, unkept } = useHere();
  return (
    <>
      {(closed || (unkept && !head.inDoubt)) && (
        <div class="reading-note">
          <p class="popup-sub">{t(closed ? 'head.private-closed' : 'head.private')}</p>
        </div>
      )}
      <SameJobNote posting={head.posting} />
      {head.partly && <PartNote posting={head.posting} partly={head.partly} />}
      <LanguageNote languages={head.languages} />
      {head.inDoubt && !closed && <DoubtNote posting={head.posting} />}
    </>
  );
}

/**
 * Asks about a page that the user had read although it does not look like a single job ad. It is stored only after
 * a yes.
 */
function DoubtNote({ posting }: { posting: string }) {
  const { tab, unkept } = useHere();
  return (
    <div class="reading-note">
      <p>{t('doubt.is-it-one')}</p>
      <button type="button" class="button" onClick={() => tellFailure(setSure(tab, posting))}>
        {t('doubt.yes')}
      </button>
      <button
        type="button"
        class="button plain"
        onClick={() => doAndTell(unkept ? hideShown(tab, posting) : forgetShown(posting))}
      >
        {t('doubt.no')}
      </button>
    </div>
  );
}

/** Warns that a posting seems to be read only in part, and offers the rest. */
function PartNote({ posting, partly: { words, why } }: { posting: string; partly: PartRead }) {
  return (
    <div class="reading-note">
      <p>{t(`part.only-${why}`, { n: words })}</p>
      <PartButtons posting={posting} />
    </div>
  );
}
