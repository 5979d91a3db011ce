import './profile-choice.css';
import type { Profile } from '#src/store/profile.ts';
import { switchProfile } from '#src/store/profiles.ts';
import type { Settings } from '#src/store/settings.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

/** A picker for the active profile. Hidden with fewer than two profiles. */
export function ProfileChoice({ settings: { profiles, profile } }: { settings: Settings }) {
  if (profiles.length === 0) return null;
  const choose = (id: string) => {
    const chosen = profiles.find((one) => one.id === id);
    if (chosen) doAndTell(switchAndTell(chosen));
  };
  return (
    <label class="profile-choice">
      {t('profile.label')}
      <select value={profile} onChange={(event) => choose(event.currentTarget.value)}>
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Activates a profile. */
export async function switchAndTell({ id, name }: Profile): Promise<Done> {
  return { said: t('profile.chosen', { name }), undo: await switchProfile(id) };
}
