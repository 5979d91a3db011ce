import { Icon } from '#src/ui/icon.tsx';
import { SkillRow } from './skill-row.tsx';
import type { ListState, SortKey, TrackedRow } from './tracked-list.ts';

interface Props {
  rows: readonly TrackedRow[];
  list: ListState;
  setList: (list: ListState) => void;
  /** The skill to bring into view: the one just added. */
  shown: string | null;
}

/** The tracked skills, a row each. */
export function SkillTable({ rows, list, setList, shown }: Props) {
  if (rows.length === 0) return <p class="quiet none-shown">None here.</p>;
  return (
    <table class="table">
      <thead>
        <tr>
          <SortHead name="name" list={list} setList={setList}>
            Skill
          </SortHead>
          <SortHead name="level" list={list} setList={setList}>
            Level
          </SortHead>
          <SortHead name="years" list={list} setList={setList}>
            Years
          </SortHead>
          <th scope="col">Also covers</th>
          <th scope="col">
            <span class="visually-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SkillRow key={row.tracked.skill} row={row} shown={row.tracked.skill === shown} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps extends Pick<Props, 'list' | 'setList'> {
  name: SortKey;
  children: string;
}

function SortHead({ name, list, setList, children }: HeadProps) {
  const sorted = list.sort === name;
  const ascending = (name === 'name') !== list.reversed;
  const press = () => setList({ ...list, sort: name, reversed: sorted ? !list.reversed : false });
  return (
    <th
      scope="col"
      class={`col-${name}`}
      aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" onClick={press}>
        {children} <Icon name="sort" />
      </button>
    </th>
  );
}
