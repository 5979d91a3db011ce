import { Icon } from '#src/ui/icon.tsx';

interface Props {
  /** The category of each skill that could be shown; null where it has none. */
  categories: readonly (string | null)[];
  /** The titles of the categories, by their ids. */
  titles: ReadonlyMap<string, string>;
  chosen: string | null;
  set: (category: string | null) => void;
}

/** Narrows the list to one category of the taxonomy. */
export function CategoryFilter({ categories, titles, chosen, set }: Props) {
  const number = Map.groupBy(categories, (category) => category);
  const known = [...number.keys()].filter((category) => category !== null);
  if (chosen !== null && !known.includes(chosen)) known.push(chosen);
  const named = known
    .map((id) => ({ id, title: titles.get(id) ?? id, skills: number.get(id)?.length ?? 0 }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  if (named.length < 2 && chosen === null) return null;
  return (
    <span class="skill-select shown">
      <select
        aria-label="Category"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => set(value === '' ? null : value)}
      >
        <option value="">All categories</option>
        {named.map(({ id, title, skills }) => (
          <option key={id} value={id}>
            {title} ({skills})
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
