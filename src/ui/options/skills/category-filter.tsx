import { byName } from '#src/ui/by-name.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { categoryTitle } from '../category-title.ts';

interface Props {
  /** The category of each skill that could be shown, or null if it has none. */
  categories: readonly (string | null)[];
  chosen: string | null;
  set: (category: string | null) => void;
}

/** A filter by taxonomy category. */
export function CategoryFilter({ categories, chosen, set }: Props) {
  const number = Map.groupBy(categories, (category) => category);
  const known = [...number.keys(), chosen].filter((category) => category !== null);
  const named = [...new Set(known)]
    .map((id) => ({ id, name: categoryTitle(id), skills: number.get(id)?.length ?? 0 }))
    .sort(byName);
  if (named.length < 2 && chosen === null) return null;
  return (
    <span class="skill-select shown">
      <select
        aria-label={t('skills.category')}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => set(value === '' ? null : value)}
      >
        <option value="">{t('skills.all-categories')}</option>
        {named.map(({ id, name, skills }) => (
          <option key={id} value={id}>
            {name} ({skills})
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
