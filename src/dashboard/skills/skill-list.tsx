import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { untrackAndTell } from '#src/ui/track-skill.ts';
import { byName } from '#src/ui/words/by-name.ts';
import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { BulkBar } from '../bulk-bar.tsx';
import { categoryTitle } from '../category-title.ts';
import { DropMenu } from '../drop-menu.tsx';
import { NOTHING_SELECTED } from '../grid/selection.ts';
import type { Added } from './added.ts';
import type { AskedRow } from './asked-list.ts';
import { AskedTable } from './asked-table.tsx';
import type { Detail } from './detail/detail.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { yearChoices } from './last-used.tsx';
import { type Change, changeText, removedText } from './skill-actions.ts';
import { SkillTable } from './skill-table.tsx';
import {
  filterCounts,
  type Order,
  ordered,
  shownRows,
  type TrackedFilter,
  type TrackedRow,
} from './tracked-list.ts';

/** The list's filter: tracked skills, or required ones that are not tracked. */
type SkillFilter = TrackedFilter | 'asked';

const NAMES: Record<SkillFilter, TextId> = {
  all: 'skills.filter.all',
  known: 'skills.filter.known',
  learning: 'level.learning',
  asked: 'skills.filter.asked',
  unused: 'skills.filter.unused',
};

const FILTERS: readonly SkillFilter[] = ['all', 'known', 'learning', 'asked', 'unused'];

const DOTS: Partial<Record<SkillFilter, string>> = { learning: 'learning', asked: 'gap' };

/** Filters that only show when they match something. */
const AT_TIMES: readonly SkillFilter[] = ['asked', 'unused'];

interface SkillFiltersProps {
  number: Record<SkillFilter, number>;
  filter: SkillFilter;
  set: (filter: SkillFilter) => void;
}

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

interface CategoryFilterProps {
  /** The category of each skill that could be shown, or null if it has none. */
  categories: readonly (string | null)[];
  chosen: string | null;
  set: (category: string | null) => void;
}

function CategoryFilter({ categories, chosen, set }: CategoryFilterProps) {
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

interface SkillBulkProps {
  selected: number;
  year: number;
  change: (change: Change) => void;
  remove: () => void;
  clear: () => void;
}

function SkillBulk({ selected, year, change, remove, clear }: SkillBulkProps) {
  return (
    <BulkBar selected={selected} told="bulk.skills" atFoot clear={clear}>
      <DropMenu
        title={t('skills.head.level')}
        items={LEVELS.map((level) => ({ title: t(`level.${level}`), act: () => change({ level }) }))}
      />
      <DropMenu
        title={t('skills.set-last-used')}
        items={[
          ...yearChoices(year).map((lastUsed) => ({
            title: String(lastUsed),
            act: () => change({ lastUsed }),
          })),
          { title: t('skills.not-said-choice'), act: () => change({ lastUsed: null }) },
        ]}
      />
      <button type="button" class="button" onClick={remove}>
        {t('list.remove')}
      </button>
    </BulkBar>
  );
}

function SkillFilters({ number, filter, set }: SkillFiltersProps) {
  const shown = FILTERS.filter((name) => !AT_TIMES.includes(name) || number[name] > 0 || name === filter);
  return (
    <fieldset class="chips" aria-label={t('list.show')}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={name === filter}
          onClick={() => set(name)}
        >
          {DOTS[name] && <span class={`dot ${DOTS[name]}`} />}
          {t(NAMES[name])} <b class="num">{figure(number[name])}</b>
        </button>
      ))}
    </fieldset>
  );
}
