interface Props {
  label: string;
  selected: boolean;
  /** Where Tab leads into one row alone, -1 in all others. */
  tabIndex?: number;
}

/** The box that selects a row. The grid hears of it: it knows where a range begins. */
export function SelectCell({ label, selected, tabIndex }: Props) {
  return (
    <td class="select-cell">
      <label class="tick-area">
        <input
          class="tick"
          type="checkbox"
          data-cell="check"
          aria-label={label}
          checked={selected}
          tabIndex={tabIndex}
        />
      </label>
    </td>
  );
}
