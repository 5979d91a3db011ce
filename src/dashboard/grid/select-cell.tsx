interface Props {
  label: string;
  selected: boolean;
  /** 0 in the one row that Tab reaches, -1 in all others. */
  tabIndex?: number;
}

/** The checkbox that selects a row. The grid handles its clicks, because it knows where a range begins. */
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
