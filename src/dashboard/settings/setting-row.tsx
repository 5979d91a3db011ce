import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
  /** The control, with its own label. */
  children: ComponentChildren;
}

/** A setting: its name, its effect, and its control. */
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

/** An on/off setting whose whole row is the label. */
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
