import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the settings that belong together. */
export function SettingGroup({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="setting-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface RowProps {
  title: string;
  note?: ComponentChildren;
  /** What it is set with; it bears its own label. */
  children: ComponentChildren;
}

/** One setting: what it is, what follows from it, and what to set it with. */
export function SettingRow({ title, note, children }: RowProps) {
  return (
    <div class="setting">
      <div class="setting-words">
        <b>{title}</b>
        {note && <p class="note">{note}</p>}
      </div>
      <div class="setting-control">{children}</div>
    </div>
  );
}

interface SwitchProps {
  title: string;
  note?: ComponentChildren;
  on: boolean;
  set: (on: boolean) => void;
}

/** A setting that is on or off: all of the row is its label. */
export function SwitchRow({ title, note, on, set }: SwitchProps) {
  const id = useId();
  return (
    <label class="setting">
      <span class="setting-words">
        <b>{title}</b>
        {note && (
          <span class="note" id={id}>
            {note}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={title}
        aria-describedby={note ? id : undefined}
        checked={on}
        aria-checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </label>
  );
}
