import type { Profile } from '#src/store/profile.ts';
import { forgetResumeLines, type KeptResume } from '#src/store/resume-lines.ts';
import { FIRST_RESUME } from '#src/transfer/resume-of.ts';
import { type Done, doAndTell } from '#src/ui/toast.tsx';
import { count } from '#src/ui/words.ts';
import { SettingRow } from './setting-row.tsx';

interface Props {
  /** The résumé that is told of. */
  kept: KeptResume;
  /** All that are kept. */
  all: readonly KeptResume[];
  profiles: readonly Profile[];
}

/** The lines of a résumé: that they are kept, in which profiles they are shown, and how to erase them alone. */
export function ResumeSetting({ kept: { resume, skills }, all, profiles }: Props) {
  const of = whose(resume, profiles);
  return (
    <SettingRow
      title={`Lines of ${of}`}
      note={`Kept for ${count(skills, 'skill')}: a posting shows them beside what it asks for. They stay in this browser, and in your backups.${alsoShown(resume, all, profiles)}`}
    >
      <button
        type="button"
        class="button"
        aria-label={profiles.length > 0 ? `Erase the lines of ${of}` : undefined}
        onClick={() => doAndTell(forgetAndTell(resume, of))}
      >
        Erase the lines
      </button>
    </SettingRow>
  );
}

function whose(resume: string, profiles: readonly Profile[]): string {
  const [first] = profiles;
  const profile = resume === FIRST_RESUME ? first : profiles.find(({ id }) => id === resume);
  if (profile) return `the résumé of “${profile.name}”`;
  return resume === FIRST_RESUME ? 'your résumé' : 'the résumé of a profile that is not here';
}

/** A profile without a résumé shows the first one's. */
function alsoShown(resume: string, all: readonly KeptResume[], [, ...others]: readonly Profile[]): string {
  if (resume !== FIRST_RESUME) return '';
  const without = others.filter(({ id }) => !all.some((kept) => kept.resume === id));
  if (without.length === 0) return '';
  return ` Shown too where a profile has no résumé of its own: ${without.map(({ name }) => `“${name}”`).join(', ')}.`;
}

async function forgetAndTell(resume: string, of: string): Promise<Done> {
  return {
    said: `The lines of ${of} are erased`,
    undo: await forgetResumeLines(resume),
  };
}
