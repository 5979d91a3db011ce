import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Band } from '#src/match/match.ts';
import { BANDS } from '#src/match/score.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { t, textsLanguage } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { useShortcut } from '../skills/use-shortcut.ts';
import { SortChoice } from '../sort-choice.tsx';
import { SkillChoice, StatusChoice, TimeChoice } from './filter-choices.tsx';
import { isListFiltered, type ListQuery, withoutFilters } from './list-query.ts';
import { isAnyMoreFilterSet, MoreFilters } from './more-filters.tsx';
import type { ShownList } from './shown-list.ts';
import { sortTitles } from './sort-titles.ts';

interface Props {
  query: ListQuery;
  setQuery: (query: ListQuery) => void;
  list: ShownList;
  taxonomy: Taxonomy;
}

export function ListFilters({ query, setQuery, list, taxonomy }: Props) {
  const set = (part: Partial<ListQuery>) => setQuery({ ...query, ...part });
  const [isMoreOpen, setMoreOpen] = useState(() => isAnyMoreFilterSet(query));
  const more = useId();
  const latest = useRef(set);
  latest.current = set;
  const { skills } = list;
  // There may be thousands of skills, slower to draw than everything else.
  const skillChoice = useMemo(
    () => (
      <SkillChoice
        skills={skills}
        skill={query.skill}
        taxonomy={taxonomy}
        set={(skill) => latest.current({ skill })}
      />
    ),
    [skills, query.skill, taxonomy, textsLanguage()],
  );
  return (
    <search class="list-filters">
      <TextField text={query.text} set={(text) => set({ text })} />
      <div class="filter-line">
        <Bands query={query} list={list} set={set} />
        <div class="choices">
          <StatusChoice
            statuses={list.statuses}
            due={list.due}
            status={query.status}
            set={(status) => set({ status })}
          />
          {skillChoice}
          <TimeChoice days={query.days} set={(days) => set({ days })} />
          <SortChoice
            titles={sortTitles()}
            sort={query.sort}
            set={(sort) => set({ sort, reversed: false })}
          />
          <button
            type="button"
            class="button more-button"
            aria-expanded={isMoreOpen}
            aria-controls={more}
            onClick={() => setMoreOpen(!isMoreOpen)}
          >
            {t('filter.more')} <Icon name="chevron" />
          </button>
          {isListFiltered(query) && (
            <button type="button" class="button plain" onClick={() => setQuery(withoutFilters(query))}>
              {t('insights.show-all')}
            </button>
          )}
        </div>
      </div>
      <div id={more} class="choices more-filters" hidden={!isMoreOpen}>
        {isMoreOpen && <MoreFilters query={query} list={list} set={set} />}
      </div>
    </search>
  );
}

function TextField({ text, set }: { text: string; set: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.focus());
  return (
    <label class="field">
      <Icon name="search" />
      <span class="visually-hidden">{t('filter.find')}</span>
      <input
        ref={input}
        type="text"
        aria-keyshortcuts="/"
        placeholder={t('filter.find-by')}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') set('');
        }}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
    </label>
  );
}

function Bands({
  query,
  list,
  set,
}: Pick<Props, 'query' | 'list'> & { set: (part: Partial<ListQuery>) => void }) {
  const toggle = (band: Band) =>
    set({
      bands: query.bands.includes(band)
        ? query.bands.filter((other) => other !== band)
        : [...query.bands, band],
    });
  return (
    <fieldset class="chips" aria-label={t('order.score')}>
      <button
        type="button"
        class="chip"
        aria-pressed={query.bands.length === 0}
        onClick={() => set({ bands: [] })}
      >
        {t('filter.all')} <b class="num">{figure(list.anyBand)}</b>
      </button>
      {BANDS.map(([band]) => (
        <button
          key={band}
          type="button"
          class="chip"
          aria-pressed={query.bands.includes(band)}
          title={t(`band.${band}`)}
          onClick={() => toggle(band)}
        >
          {t(`band.short.${band}`)} <b class="num">{list.bands && figure(list.bands.get(band) ?? 0)}</b>
        </button>
      ))}
    </fieldset>
  );
}
