import { t } from '#src/ui/t.ts';

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
          aria-label={t('skills.select', { name })}
          checked={selected}
          tabIndex={tabIndex}
        />
      </label>
    </td>
  );
}
