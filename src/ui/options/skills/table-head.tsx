import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { SortChoice } from '../sort-choice.tsx';
import type { Order, SkillSort } from './tracked-list.ts';

interface Props {
  order: Order;
  setOrder: (order: Order) => void;
  /** How many of the rows shown are selected. */
  selected: number;
  shown: number;
  selectAll: () => void;
}

const columnTitles = (): Record<SkillSort, string> => ({
  name: t('skills.head.name'),
  level: t('skills.head.level'),
  years: t('skills.head.years'),
  lastUsed: t('skills.head.last-used'),
  asked: t('skills.head.asked'),
});

/** The head of the list: the box that selects all, and the columns by which it can stand. */
export function TableHead({ order, setOrder, ...selection }: Props) {
  const titles = columnTitles();
  const head = (name: SkillSort) => (
    <SortHead name={name} title={titles[name]} order={order} setOrder={setOrder} />
  );
  return (
    <thead>
      <tr>
        <th scope="col" class="select-cell">
          <SelectAll {...selection} />
          <SortChoice titles={titles} sort={order.sort} set={(sort) => setOrder({ sort, reversed: false })} />
        </th>
        {head('name')}
        {head('level')}
        {head('years')}
        {head('lastUsed')}
        {head('asked')}
        <th scope="col" class="covers">
          {t('skills.head.covers')}
        </th>
        <th scope="col" class="end">
          <span class="visually-hidden">{t('list.remove')}</span>
        </th>
      </tr>
    </thead>
  );
}

function SelectAll({ selected, shown, selectAll }: Pick<Props, 'selected' | 'shown' | 'selectAll'>) {
  const box = useRef<HTMLInputElement>(null);
  const all = selected > 0 && selected === shown;
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.indeterminate = selected > 0 && !all;
    box.current.checked = all;
  });
  return (
    <label class="tick-area">
      <input ref={box} class="tick" type="checkbox" aria-label={t('list.select-all')} onChange={selectAll} />
    </label>
  );
}

interface HeadProps extends Pick<Props, 'order' | 'setOrder'> {
  name: SkillSort;
  title: string;
}

function SortHead({ name, title, order, setOrder }: HeadProps) {
  const sorted = order.sort === name;
  const ascending = (name === 'name') !== order.reversed;
  const press = () => setOrder({ sort: name, reversed: sorted ? !order.reversed : false });
  return (
    <th
      scope="col"
      class={`col-${name}`}
      aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" onClick={press}>
        {title} <Icon name="sort" />
      </button>
    </th>
  );
}
