interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** Whether it may be left empty; else an empty one goes back to what it was. */
  optional?: boolean;
  class?: string;
  set: (value: string) => void;
}

/** A line of text, taken over when one leaves it or presses Enter; Escape takes it back. */
export function TextField({ label, value, placeholder, optional = false, class: kind, set }: Props) {
  const take = (input: HTMLInputElement) => {
    const text = input.value.trim();
    if (text === '' && !optional) input.value = value;
    else if (text !== value) set(text);
  };
  return (
    <input
      type="text"
      class={kind ? `text-field ${kind}` : 'text-field'}
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value}
      key={value}
      maxLength={200}
      autocomplete="off"
      onBlur={(event) => take(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = value;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
