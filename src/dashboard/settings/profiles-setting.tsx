import './profiles-setting.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import type { RoadmapHead } from '#src/insights/roadmap/roadmap-heads.ts';
import { ownRoadmaps } from '#src/store/own-roadmaps.ts';
import { LONGEST_NAME, MOST_PROFILES, type Profile } from '#src/store/profile.ts';
import { addProfile, removeProfile, renameProfile } from '#src/store/profiles.ts';
import type { Settings } from '#src/store/settings.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { shownHeads } from '#src/ui/words/shown-heads.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { switchAndTell } from '../profile-choice.tsx';
import { TextField } from '../roadmap/edit/text-field.tsx';
import { SettingGroup, SettingRow } from './setting-row.tsx';

interface Props {
  settings: Settings;
  roadmap: Roadmap;
}

/** Manages profiles. A profile is a goal with its own roadmap and weights over the same skills. */
export function ProfilesSetting({ settings: { profiles, profile, emphasis }, roadmap }: Props) {
  const [isAdding, setAdding] = useState(false);
  const roadmaps = useRoadmaps();
  const titleOf = (id: string) => roadmaps.find((one) => one.id === id)?.title ?? t('settings.profiles.gone');
  const add = (name: string, followed: string) => {
    setAdding(false);
    // The profile that so far had no name is named after its roadmap until the user renames it.
    const first = roadmap.title.slice(0, LONGEST_NAME);
    doAndTell(
      addProfile(name, first, { roadmap: followed, emphasis }).then((undo) => ({
        said: t('profile.chosen', { name }),
        undo,
      })),
    );
  };
  return (
    <SettingGroup title={t('settings.profiles')}>
      <SettingRow title={t('settings.profiles.title')} note={t('settings.profiles.note')}>
        {profiles.length < MOST_PROFILES && (
          <button type="button" class="button" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            <Icon name="plus" /> {t('profile.label')}
          </button>
        )}
      </SettingRow>
      {isAdding && <AddProfile roadmaps={roadmaps} add={add} close={() => setAdding(false)} />}
      {profiles.length > 0 && (
        <ul class="profiles">
          {profiles.map((one) => (
            <ProfileRow
              key={one.id}
              profile={one}
              isActive={one.id === profile}
              roadmap={titleOf(one.roadmap)}
            />
          ))}
        </ul>
      )}
    </SettingGroup>
  );
}

function ProfileRow({
  profile,
  isActive,
  roadmap,
}: {
  profile: Profile;
  isActive: boolean;
  roadmap: string;
}) {
  const { id, name } = profile;
  return (
    <li>
      <input
        type="radio"
        name="active-profile"
        aria-label={t('settings.profiles.activate', { name })}
        checked={isActive}
        onChange={() => doAndTell(switchAndTell(profile))}
      />
      <TextField
        label={t('settings.profiles.name-of', { name })}
        value={name}
        set={(to) => doAndTell(done(t('settings.profiles.renamed', { name, to }), renameProfile(id, to)))}
      />
      <span class="note">
        {isActive ? rich('settings.profiles.active', { roadmap }, { b: (inner) => <b>{inner}</b> }) : roadmap}
      </span>
      <button
        type="button"
        class="button plain square"
        aria-label={t('settings.profiles.remove', { name })}
        onClick={() => doAndTell(done(t('settings.profiles.removed', { name }), removeProfile(id)))}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}

const done = async (said: string, change: Promise<Done['undo']>): Promise<Done> => ({
  said,
  undo: await change,
});

/** Returns all roadmaps that can be followed. */
function useRoadmaps(): readonly RoadmapHead[] {
  // If the user's own roadmaps cannot be read, the built-in ones still work.
  return [...shownHeads(), ...(nowOf(useLive([], ownRoadmaps)[0]) ?? [])];
}

interface AddProfileProps {
  roadmaps: readonly RoadmapHead[];
  add: (name: string, roadmap: string) => void;
  close: () => void;
}

/** Asks for a new profile's name and roadmap. */
function AddProfile({ roadmaps, add, close }: AddProfileProps) {
  const name = useRef<HTMLInputElement>(null);
  const roadmap = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => name.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const called = name.current?.value.trim();
    if (called && roadmap.current) add(called, roadmap.current.value);
  };
  return (
    <form class="add-profile" onSubmit={submit}>
      <label>
        {t('field.name')}
        <input
          ref={name}
          type="text"
          required
          maxLength={LONGEST_NAME}
          autocomplete="off"
          placeholder={t('settings.profiles.example')}
        />
      </label>
      <label>
        {t('foot.roadmap')}
        <select ref={roadmap}>
          {roadmaps.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('settings.profiles.add')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('file.cancel')}
        </button>
      </div>
    </form>
  );
}
