interface Props {
  name: string;
  selected: boolean;
  tabIndex: number;
}

/** The box that selects a row. The list hears of it: it knows where a range begins. */
export function SelectCell({ name, selected, tabIndex }: Props) {
  return (
    <td class="select-cell">
      <label class="tick-area">
        <input
          class="tick row-check"
          type="checkbox"
          aria-label={`Select ${name}`}
          checked={selected}
          tabIndex={tabIndex}
        />
      </label>
    </td>
  );
}
