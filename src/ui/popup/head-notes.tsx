import { LanguageNote } from '#src/ui/language-note.tsx';
import { SameJobNote } from '#src/ui/same-job-note.tsx';
import { t } from '#src/ui/t.ts';
import { DoubtNote } from './doubt-note.tsx';
import type { Head } from './head.ts';
import { useHere } from './here.ts';
import { PartNote } from './part-note.tsx';

/** Notes on how a posting was read and stored, and other ads of its job. */
export function HeadNotes({ head }: { head: Head }) {
  const { closed, unkept } = useHere();
  return (
    <>
      {(closed || unkept) && (
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
