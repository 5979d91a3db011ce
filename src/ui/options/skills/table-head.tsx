import { t } from '#src/ui/t.ts';
import { GridHead, SortHead } from '../grid/grid-head.tsx';
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

/** The list's header, with sortable and other columns. */
export function TableHead({ order, setOrder, ...selection }: Props) {
  const titles = columnTitles();
  const choice = (
    <SortChoice titles={titles} sort={order.sort} set={(sort) => setOrder({ sort, reversed: false })} />
  );
  return (
    <GridHead {...selection} beside={choice}>
      {(Object.keys(titles) as SkillSort[]).map((name) => {
        const isSorted = order.sort === name;
        const isAscending = (name === 'name') !== order.reversed;
        return (
          <SortHead
            key={name}
            name={name}
            title={titles[name]}
            sorted={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}
            sort={() => setOrder({ sort: name, reversed: isSorted && !order.reversed })}
          />
        );
      })}
      <th scope="col" class="covers">
        {t('skills.head.covers')}
      </th>
      <th scope="col" class="end">
        <span class="visually-hidden">{t('list.remove')}</span>
      </th>
    </GridHead>
  );
}
