import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RoadmapHead } from '#src/roadmap/roadmap-heads.ts';
import { LONGEST_NAME } from '#src/store/profile.ts';

interface Props {
  roadmaps: readonly RoadmapHead[];
  add: (name: string, roadmap: string) => void;
  close: () => void;
}

/** Asks what a new profile is called and which roadmap it follows. */
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
        Name
        <input
          ref={name}
          type="text"
          required
          maxLength={LONGEST_NAME}
          autocomplete="off"
          placeholder="Data"
        />
      </label>
      <label>
        Roadmap
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
          Add this profile
        </button>
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
