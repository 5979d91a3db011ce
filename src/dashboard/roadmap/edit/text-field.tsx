interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** Whether it may be empty. If not, an empty text is reset. */
  optional?: boolean;
  class?: string;
  set: (value: string) => void;
}

/** A text field that applies its value on blur or Enter and resets it on Escape. */
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
