import type { Profile } from '#src/store/profile.ts';
import { FIRST_RESUME } from '#src/store/records/first-resume.ts';
import { forgetResumeLines, type KeptResume } from '#src/store/resume-lines.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import { SettingRow } from './setting-row.tsx';

interface Props {
  /** The résumé that this row is about. */
  kept: KeptResume;
  /** All stored résumés. */
  all: readonly KeptResume[];
  profiles: readonly Profile[];
}

/** Settings of a stored résumé: which profiles show its lines, and a button to erase it alone. */
export function ResumeSetting({ kept: { resume, skills }, all, profiles }: Props) {
  const of = whose(resume, profiles);
  return (
    <SettingRow
      title={t('settings.resume', of)}
      note={`${t('settings.resume.note', { n: skills })} ${alsoShown(resume, all, profiles)}`.trim()}
    >
      <button
        type="button"
        class="button"
        aria-label={profiles.length > 0 ? t('settings.resume.erase-of', of) : undefined}
        onClick={() => doAndTell(forgetAndTell(resume, of))}
      >
        {t('settings.resume.erase')}
      </button>
    </SettingRow>
  );
}

/** Placeholders that name the résumé's owner. */
function whose(resume: string, profiles: readonly Profile[]): Whose {
  const [first] = profiles;
  const profile = resume === FIRST_RESUME ? first : profiles.find(({ id }) => id === resume);
  if (profile) return { of: 'profile', profile: profile.name };
  return { of: resume === FIRST_RESUME ? 'yours' : 'gone', profile: '' };
}

type Whose = Readonly<Record<'of' | 'profile', string>>;

/** Returns the profiles without a résumé of their own; they show the first profile's. */
function alsoShown(resume: string, all: readonly KeptResume[], [, ...others]: readonly Profile[]): string {
  if (resume !== FIRST_RESUME) return '';
  const without = others.filter(({ id }) => !all.some((kept) => kept.resume === id));
  if (without.length === 0) return '';
  const names = without.map(({ name }) => t('add.quoted', { name }));
  return t('settings.resume.shown-too', { profiles: allOf(names) });
}

async function forgetAndTell(resume: string, of: Whose): Promise<Done> {
  return {
    said: t('settings.resume.erased', of),
    undo: await forgetResumeLines(resume),
  };
}
