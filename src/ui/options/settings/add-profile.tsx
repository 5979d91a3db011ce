import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RoadmapHead } from '#src/roadmap/roadmap-heads.ts';
import { LONGEST_NAME } from '#src/store/profile.ts';
import { t } from '#src/ui/t.ts';

interface Props {
  roadmaps: readonly RoadmapHead[];
  add: (name: string, roadmap: string) => void;
  close: () => void;
}

/** Asks for a new profile's name and roadmap. */
export function AddProfile({ roadmaps, add, close }: Props) {
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
