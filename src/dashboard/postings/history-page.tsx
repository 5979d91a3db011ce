import { useMemo, useState } from 'preact/hooks';
import type { Route } from '#src/dashboard/route.ts';
import { applicationResults, resultsByResume } from '#src/posting/progress/application-results.ts';
import { statusOf } from '#src/posting/progress/progress.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { keptPosting } from '#src/store/postings.ts';
import type { PostingShape } from '#src/store/settings.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { tellFailure } from '#src/ui/components/toast.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { loadEditor } from '#src/ui/progress/status-button.tsx';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import { DropMenu } from '../drop-menu.tsx';
import { NOTHING_SELECTED, type Selection } from '../grid/selection.ts';
import type { Known } from '../options-live.ts';
import { ShapeChoice } from '../shape-choice.tsx';
import { listReport } from '../share/list-report.ts';
import { ShareMenu } from '../share/share-menu.tsx';
import { useAddress } from '../use-address.ts';
import { ColumnMenu } from './column-menu.tsx';
import { DoubtfulNotice } from './doubtful-notice.tsx';
import { FindingLine } from './finding-line.tsx';
import type { Gathered } from './follow-postings.ts';
import { ListFilters } from './list-filters.tsx';
import { isListFiltered, type ListQuery, listAddress, listQueryOf } from './list-query.ts';
import { NoneYet } from './none-yet.tsx';
import { findAgain } from './posting-actions.ts';
import { PostingBulk } from './posting-bulk.tsx';
import { PostingTable } from './posting-table.tsx';
import type { MatchOf } from './row-match.ts';
import { choicesHere, listHere, type ShownList, type ShownRow } from './shown-list.ts';

const SHAPES = { list: 'roadmap.as-list', board: 'list.as-board' } as const;

/** Few users have a board, so it is loaded when first shown. */
const loadBoard = async () => (await import('./board/posting-board.tsx')).PostingBoard;

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
  const shape = query.shape ?? known.settings.postingShape;
  const isBoard = shape === 'board';
  const Board = useLoaded(loadBoard, isBoard);
  const onBoard = useMemo(() => (isBoard ? rowsWithStatus(list) : []), [isBoard, ids, gathered]);
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
      <DoubtfulNotice gathered={gathered} />
      <ListFilters query={query} setQuery={setQuery} list={list} taxonomy={known.taxonomy} />
      <div class="list-line">
        <p class="note shown-line" role="status">
          {isBoard && onBoard.length > 0
            ? boardWords(onBoard, ids.length)
            : shownWords(ids.length, all, complete, isListFiltered(query) || query.sort !== 'when')}
        </p>
        <div class="list-tools">
          {!isBoard && ids.length > 0 && <ColumnMenu columns={columns} />}
          <ShapeChoice
            titles={SHAPES}
            shape={shape}
            setShape={(chosen) => {
              setQuery({ ...query, shape: chosen });
              tellFailure(rememberShape(chosen));
            }}
          />
        </div>
      </div>
      {isBoard && Board && <Board rows={onBoard} edit={setEdited} now={list.now} />}
      {!isBoard && ids.length > 0 && (
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
      <PostingBulk ids={isBoard ? [] : chosen} clear={() => setSelection(NOTHING_SELECTED)} />
    </>
  );
}

/** Stores the chosen view, for when the user comes back. */
async function rememberShape(postingShape: PostingShape): Promise<void> {
  await changeSettings(() => ({ postingShape }));
}

/** The postings that have a status, in the list's order. */
const rowsWithStatus = ({ ids, rowAt }: ShownList): ShownRow[] =>
  ids.flatMap((_, at) => rowAt(at) ?? []).filter(({ posting }) => statusOf(posting) !== 'seen');

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

/** Says how many postings are on the board, and how many applications led anywhere, also with each résumé. */
function boardWords(onBoard: readonly ShownRow[], shown: number): string {
  const followed = onBoard.map(({ posting }) => posting);
  const { applied, answered } = applicationResults(followed);
  return [
    t('board.shown', { n: onBoard.length, seen: shown - onBoard.length }),
    ...(applied > 0 ? [t('board.answered', { applied, answered })] : []),
    ...resultsByResume(followed).map((sent) => t('board.answered-resume', { ...sent })),
  ].join(' · ');
}

function shownWords(shown: number, all: number | null, complete: boolean, needsAll: boolean): string {
  if (!complete && needsAll) return all === null ? '' : t('list.looking', { n: all });
  if (shown === 0) return t('list.none-fit');
  return complete && all !== null && shown < all ? t('list.shown', { shown, all }) : '';
}
