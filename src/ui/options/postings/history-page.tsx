import { useMemo, useState } from 'preact/hooks';
import { STATUSES, type Status, statusOf } from '#src/posting/progress/progress.ts';
import { keptPosting, postingsById } from '#src/store/postings.ts';
import { GaplightMark } from '#src/ui/gaplight-mark.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { loadEditor } from '#src/ui/progress/status-button.tsx';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { rich, t } from '#src/ui/t.ts';
import { type Done, doAndTell, tellFailure } from '#src/ui/toast.tsx';
import { useEscape } from '#src/ui/use-escape.ts';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { BulkBar } from '../bulk-bar.tsx';
import { compareLink } from '../compare/compare-link.ts';
import { MOST_COMPARED } from '../compare/comparison.ts';
import { DropMenu } from '../drop-menu.tsx';
import { NOTHING_SELECTED, type Selection } from '../grid/selection.ts';
import type { Known } from '../options-live.ts';
import { linkTo, type Route } from '../route.ts';
import { listReport } from '../share/list-report.ts';
import { ShareMenu } from '../share/share-menu.tsx';
import { useAddress } from '../use-address.ts';
import { ColumnMenu } from './column-menu.tsx';
import { FindingLine } from './finding-line.tsx';
import type { Gathered } from './follow-postings.ts';
import { ListFilters } from './list-filters.tsx';
import { isListFiltered, type ListQuery, listAddress, listQueryOf } from './list-query.ts';
import { findAgain, forgetAndTell } from './posting-actions.ts';
import { PostingTable } from './posting-table.tsx';
import type { MatchOf } from './row-match.ts';
import { choicesHere, listHere, type ShownList } from './shown-list.ts';

interface Props {
  known: Known;
  route: Route;
  gathered: Gathered;
  matchOf: MatchOf;
  selection: Selection;
  setSelection: (selection: Selection) => void;
}

/** Lists all postings seen: search, compare with one's skills, save, share or delete them. */
export function HistoryPage({ known, route, gathered, matchOf, selection, setSelection }: Props) {
  const [query, setQuery] = useAddress(route, listQueryOf, listAddress);
  const list = useList(gathered, query, matchOf);
  const { ids } = list;
  const complete = list.all !== null;
  // Hidden rows are not selected, so that nobody deletes what they do not see.
  const chosen = useMemo(
    () => (selection.ids.size > 0 ? ids.filter((id) => selection.ids.has(id)) : []),
    [ids, selection],
  );
  const shown = { ids: new Set(chosen), anchor: selection.anchor };
  const [edited, setEdited] = useState<string | null>(null);
  const all = list.all ?? known.postings;
  const columns = known.settings.postingColumns;
  if (list.all === 0) return <NoneYet known={known} />;
  return (
    <>
      <header class="page-head with-actions">
        <div>
          <h1>{t('foot.postings')}</h1>
          <p>{all === null ? '\u00a0' : t('list.kept', { n: all })}</p>
        </div>
        <div class="buttons">
          <a class="button" href={linkTo('postings', ['paste'])}>
            {t('menu.paste')}
          </a>
          <ShareMenu
            report={async () => {
              const told = await list.told(chosen.length > 0 ? chosen : ids);
              return listReport(told, query, known.taxonomy, Date.now());
            }}
          />
          <DropMenu
            title={t('menu.more')}
            sign={<Icon name="more" />}
            items={[{ title: t('list.find-all'), act: () => tellFailure(findAgain(null)) }]}
          />
        </div>
      </header>
      <FindingLine />
      <ListFilters query={query} setQuery={setQuery} list={list} taxonomy={known.taxonomy} />
      <div class="list-line">
        <p class="note shown-line" role="status">
          {shownWords(ids.length, all, complete, isListFiltered(query) || query.sort !== 'when')}
        </p>
        {ids.length > 0 && <ColumnMenu columns={columns} />}
      </div>
      {ids.length > 0 && (
        <PostingTable
          list={list}
          query={query}
          setQuery={setQuery}
          selection={shown}
          setSelection={setSelection}
          edit={setEdited}
          columns={columns}
          taxonomy={known.taxonomy}
        />
      )}
      {edited !== null && <Edited key={edited} id={edited} close={() => setEdited(null)} />}
      <PostingBulk ids={chosen} clear={() => setSelection(NOTHING_SELECTED)} />
    </>
  );
}

/** Builds the list of the loaded postings. */
function useList(gathered: Gathered, query: ListQuery, matchOf: MatchOf): ShownList {
  const { postings, complete } = gathered;
  const now = useMemo(() => Date.now(), [postings]);
  const list = useMemo(() => listHere(gathered, query, matchOf, now), [gathered, query, matchOf, now]);
  const choices = useMemo(() => choicesHere(gathered), [postings, complete]);
  return { ...list, ...choices };
}

/** Shown next to the list, because an edit can filter its row out. */
function Edited({ id, close }: { id: string; close: () => void }) {
  const Editor = useLoaded(loadEditor, true);
  const posting = nowOf(useLive(['postings'], () => keptPosting(id), id)[0]);
  return posting && Editor ? <Editor posting={posting} close={close} /> : null;
}

function shownWords(shown: number, all: number | null, complete: boolean, needsAll: boolean): string {
  if (!complete && needsAll) return all === null ? '' : t('list.looking', { n: all });
  if (shown === 0) return t('list.none-fit');
  return complete && all !== null && shown < all ? t('list.shown', { shown, all }) : '';
}

const sample = async () => (await import('#src/ui/welcome/sample.tsx')).Sample;

/** Explains how to get a first posting, and shows a sample of the result. */
function NoneYet({ known }: { known: Known }) {
  const Sample = useLoaded(sample, true);
  return (
    <>
      <header class="page-head">
        <h1>{t('foot.postings')}</h1>
      </header>
      <div class="blank none-yet">
        <GaplightMark />
        <h2>{t('none.title')}</h2>
        <p>{rich('none.text', {}, { a: (inner) => <a href={linkTo('sites')}>{inner}</a> })}</p>
        <div class="buttons">
          <a class="button primary" href={linkTo('postings', ['paste'])}>
            {t('menu.paste')}
          </a>
          <span class="note">{t('none.from')}</span>
        </div>
        <p class="note">{t('none.kept')}</p>
      </div>
      <section class="first-sample" aria-labelledby="first-sample">
        <h2 id="first-sample">{t('none.sample')}</h2>
        <p class="note">{t('none.sample-text')}</p>
        {Sample && <Sample known={known} />}
      </section>
    </>
  );
}

interface PostingBulkProps {
  /** The ids of the selected postings. */
  ids: readonly string[];
  clear: () => void;
}

/** Sets the status of postings, computed from the current state of each. */
async function setStatusOf(ids: readonly string[], status: Status): Promise<Done> {
  const kept = await postingsById(ids);
  const followed = [...kept.values()].map((posting) => ({ id: posting.id, status: statusOf(posting) }));
  return setStatusAndTell(followed, status);
}

/** The actions for all selected postings. */
function PostingBulk({ ids, clear }: PostingBulkProps) {
  useEscape(clear, () => ids.length > 0);
  const comparable = ids.length >= 2 && ids.length <= MOST_COMPARED;
  return (
    <BulkBar selected={ids.length} told="bulk.postings" clear={clear}>
      {comparable ? (
        <a class="button" href={compareLink(ids)}>
          {t('compare.start')}
        </a>
      ) : (
        <span class="bulk-note">{t('compare.takes', { most: MOST_COMPARED })}</span>
      )}
      <DropMenu
        title={t('status.set')}
        items={STATUSES.map((status) => ({
          title: statusWord(status),
          act: () => doAndTell(setStatusOf(ids, status)),
        }))}
      />
      <button
        type="button"
        class="button"
        onClick={() => {
          clear();
          doAndTell(forgetAndTell(ids));
        }}
      >
        {t('row.forget')}
      </button>
    </BulkBar>
  );
}
