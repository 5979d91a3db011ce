import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/components/icon.tsx';
import './choice.css';

interface Props {
  label: string;
  value: string;
  set: (value: string) => void;
  children: ComponentChildren;
}

/** A native select styled like the other controls. */
export function SelectField({ label, value, set, children }: Props) {
  return (
    <span class="choice">
      <select aria-label={label} value={value} onChange={(event) => set(event.currentTarget.value)}>
        {children}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
