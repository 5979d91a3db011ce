import { useMemo, useState } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { loadEditor } from '#src/ui/progress/status-button.tsx';
import { t } from '#src/ui/t.ts';
import { tellFailure } from '#src/ui/toast.tsx';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { DropMenu } from '../drop-menu.tsx';
import { NOTHING_SELECTED, type Selection } from '../grid/selection.ts';
import type { Known } from '../options-live.ts';
import { linkTo, type Route } from '../route.ts';
import { listReport } from '../share/list-report.ts';
import { ShareMenu } from '../share/share-menu.tsx';
import { useAddress } from '../use-address.ts';
import { FindingLine } from './finding-line.tsx';
import type { Gathered } from './follow-postings.ts';
import { ListFilters } from './list-filters.tsx';
import { isListFiltered, listAddress, listQueryOf } from './list-query.ts';
import { NoneYet } from './none-yet.tsx';
import { findAgain } from './posting-actions.ts';
import { PostingBulk } from './posting-bulk.tsx';
import { choicesIn, postingList } from './posting-list.ts';
import { PostingTable } from './posting-table.tsx';
import type { MatchOf } from './row-match.ts';

interface Props {
  known: Known;
  route: Route;
  gathered: Gathered;
  matchOf: MatchOf;
  selection: Selection;
  setSelection: (selection: Selection) => void;
}

/** All postings that were seen: find some, hold them against one's skills, save, compare, share or forget them. */
export function HistoryPage({ known, route, gathered, matchOf, selection, setSelection }: Props) {
  const { postings, complete } = gathered;
  const [query, setQuery] = useAddress(route, listQueryOf, listAddress);
  const now = useMemo(() => Date.now(), [postings]);
  const list = useMemo(() => postingList(postings, query, matchOf, now), [postings, query, matchOf, now]);
  const choices = useMemo(() => choicesIn(complete ? postings : []), [postings, complete]);
  // What a filter hides is not selected: nobody forgets what they do not see.
  const chosen = useMemo(
    () => (selection.ids.size > 0 ? list.rows.filter(({ posting }) => selection.ids.has(posting.id)) : []),
    [list, selection],
  );
  const shown = { ids: new Set(chosen.map(({ posting }) => posting.id)), anchor: selection.anchor };
  const [edited, setEdited] = useState<string | null>(null);
  const all = complete ? postings.length : known.postings;
  if (complete && postings.length === 0) return <NoneYet known={known} />;
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
            report={() =>
              listReport(chosen.length > 0 ? chosen : list.rows, query, known.taxonomy, Date.now())
            }
          />
          <DropMenu
            title={t('menu.more')}
            sign={<Icon name="more" />}
            items={[{ title: t('list.find-all'), act: () => tellFailure(findAgain(null)) }]}
          />
        </div>
      </header>
      <FindingLine />
      <ListFilters query={query} setQuery={setQuery} list={list} taxonomy={known.taxonomy} {...choices} />
      <p class="note shown-line" role="status">
        {shownWords(list.rows.length, all, complete, isListFiltered(query) || query.sort !== 'when')}
      </p>
      {list.rows.length > 0 && (
        <PostingTable
          rows={list.rows}
          otherAds={gathered.otherAds}
          query={query}
          setQuery={setQuery}
          selection={shown}
          setSelection={setSelection}
          edit={setEdited}
          taxonomy={known.taxonomy}
          now={now}
        />
      )}
      <Edited id={edited} postings={postings} close={() => setEdited(null)} />
      <PostingBulk rows={chosen} clear={() => setSelection(NOTHING_SELECTED)} />
    </>
  );
}

interface EditedProps extends Pick<Gathered, 'postings'> {
  id: string | null;
  close: () => void;
}

/** It stands beside the list, not in a row: that may leave the list by what is said here. */
function Edited({ id, postings, close }: EditedProps) {
  const Editor = useLoaded(loadEditor, id !== null);
  const posting = id === null ? undefined : postings.find((one) => one.id === id);
  return posting && Editor ? <Editor key={posting.id} posting={posting} close={close} /> : null;
}

function shownWords(shown: number, all: number | null, complete: boolean, needsAll: boolean): string {
  if (!complete && needsAll) return all === null ? '' : t('list.looking', { n: all });
  if (shown === 0) return t('list.none-fit');
  return complete && all !== null && shown < all ? t('list.shown', { shown, all }) : '';
}
