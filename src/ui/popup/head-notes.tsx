import { LanguageNote } from '#src/ui/language-note.tsx';
import { SameJobNote } from '#src/ui/same-job-note.tsx';
import { DoubtNote } from './doubt-note.tsx';
import type { Head } from './head.ts';
import { PartNote } from './part-note.tsx';

/** What is to be said of how a posting was read, and the other ads of its job. */
export function HeadNotes({ head }: { head: Head }) {
  return (
    <>
      <SameJobNote posting={head.posting} />
      {head.partly && <PartNote posting={head.posting} partly={head.partly} />}
      <LanguageNote languages={head.languages} />
      {head.inDoubt && <DoubtNote posting={head.posting} />}
    </>
  );
}
