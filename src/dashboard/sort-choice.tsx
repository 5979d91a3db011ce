import { t } from '#src/ui/words/t.ts';
import { SelectField } from './select-field.tsx';
import './sort-choice.css';

interface Props<Key extends string> {
  /** The sort keys with their names. */
  titles: Readonly<Record<Key, string>>;
  sort: Key;
  set: (sort: Key) => void;
}

/** A picker for the sort order. Cards have no column headers, and some orders have no column. */
export function SortChoice<Key extends string>({ titles, sort, set }: Props<Key>) {
  return (
    <span class="sort-choice">
      <SelectField label={t('sort.by')} value={sort} set={(key) => set(key as Key)}>
        {Object.entries<string>(titles).map(([key, title]) => (
          <option key={key} value={key}>
            {t('sort.chosen', { title })}
          </option>
        ))}
      </SelectField>
    </span>
  );
}
