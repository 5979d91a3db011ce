import { forgetResumeLines } from '#src/store/resume-lines.ts';
import { type Done, doAndTell } from '#src/ui/toast.tsx';
import { count } from '#src/ui/words.ts';
import { SettingRow } from './setting-row.tsx';

/** The lines of the user's résumé: that they are kept, and how to erase them alone. `skills`: of how many there are some. */
export function ResumeSetting({ skills }: { skills: number }) {
  return (
    <SettingRow
      title="Lines of your résumé"
      note={`Kept for ${count(skills, 'skill')}: a posting shows them beside what it asks for. They stay in this browser, and in your backups.`}
    >
      <button type="button" class="button" onClick={() => doAndTell(forgetAndTell())}>
        Erase the lines
      </button>
    </SettingRow>
  );
}

async function forgetAndTell(): Promise<Done> {
  return { said: 'The lines of your résumé are erased', undo: await forgetResumeLines() };
}
