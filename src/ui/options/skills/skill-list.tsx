import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Level } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { untrackAndTell } from '#src/ui/track-skill.ts';
import { NOTHING_SELECTED } from '../grid/selection.ts';
import type { Added } from './added.ts';
import type { AskedRow } from './asked-list.ts';
import { AskedTable } from './asked-table.tsx';
import { CategoryFilter } from './category-filter.tsx';
import type { Detail } from './detail/detail.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { type Change, changeText, removedText } from './skill-actions.ts';
import { SkillBulk } from './skill-bulk.tsx';
import { type SkillFilter, SkillFilters } from './skill-filters.tsx';
import { SkillTable } from './skill-table.tsx';
import { filterCounts, type Order, ordered, shownRows, type TrackedRow } from './tracked-list.ts';

interface Props {
  rows: readonly TrackedRow[];
  asked: readonly AskedRow[];
  year: number;
  opened: string | null;
  /** The skill just added or searched for; a new object each time. */
  added: Added | null;
  add: (skill: string, name: string, level: Level) => void;
  detailOf: (skill: string) => Detail;
  takenBy: (name: string) => string | null;
  /** The details of the open skill if no row can show them. */
  card: ComponentChildren;
}

/** The list of skills with its filters, sort order and bulk actions. */
export function SkillList(props: Props) {
  const { rows, asked, year, opened, added, add, detailOf, takenBy, card } = props;
  const [filter, setFilter] = useState<SkillFilter>('all');
  const [category, setCategory] = useState<string | null>(null);
  const [order, setOrder] = useState<Order>({ sort: 'name', reversed: false });
  const [selection, setSelection] = useState(NOTHING_SELECTED);

  const all = useMemo(() => ordered(rows, order), [rows, order]);
  const tracked = useMemo(() => rows.map((row) => row.tracked), [rows]);
  const inFilter = useMemo(
    () => (filter === 'asked' ? [] : shownRows(all, filter, null, year)),
    [all, filter, year],
  );
  const shown = useMemo(
    () => (category === null ? inFilter : inFilter.filter((row) => row.category === category)),
    [inFilter, category],
  );
  const selected = shown.filter((row) => selection.ids.has(row.tracked.skill));

  // Clears the filters if they would hide the skill that a link or an addition leads to.
  const show = (wanted: string | null) => {
    const isTracked = tracked.some(({ skill }) => skill === wanted);
    if (!isTracked || shown.some((row) => row.tracked.skill === wanted)) return;
    setFilter('all');
    setCategory(null);
  };
  useEffect(() => show(added?.skill ?? null), [added]);
  useEffect(() => show(opened), [opened]);

  const change = (to: Change) =>
    doAndTell(changeSkillsAndTell(idsOf(selected), to, changeText(namesOf(selected), to)));
  const remove = (gone: readonly TrackedRow[]) =>
    doAndTell(untrackAndTell(idsOf(gone), removedText(namesOf(gone))));
  const inAsked = filter === 'asked' && asked.some(({ skill }) => skill === opened);
  return (
    <>
      {!inAsked && card}
      <div class="filters">
        <SkillFilters
          number={{ ...filterCounts(tracked, year), asked: asked.length }}
          filter={filter}
          set={setFilter}
        />
        <span class="filters-end">
          <CategoryFilter
            categories={(filter === 'asked' ? asked : inFilter).map((row) => row.category)}
            chosen={category}
            set={setCategory}
          />
          <KeysDialog />
        </span>
      </div>
      {filter === 'asked' ? (
        <AskedTable
          rows={category === null ? asked : asked.filter((row) => row.category === category)}
          opened={opened}
          add={add}
          detailOf={detailOf}
          takenBy={takenBy}
        />
      ) : (
        <SkillTable
          rows={shown}
          year={year}
          order={order}
          setOrder={setOrder}
          selection={selection}
          setSelection={setSelection}
          opened={opened}
          shown={added}
          remove={remove}
          detailOf={detailOf}
          takenBy={takenBy}
        />
      )}
      <SkillBulk
        selected={selected.length}
        year={year}
        change={change}
        remove={() => remove(selected)}
        clear={() => setSelection(NOTHING_SELECTED)}
      />
    </>
  );
}

const idsOf = (rows: readonly TrackedRow[]) => rows.map(({ tracked }) => tracked.skill);
const namesOf = (rows: readonly TrackedRow[]) => rows.map(({ name }) => name);
