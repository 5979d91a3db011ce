import './board.css';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import {
  STATUSES,
  type Status,
  statusOf,
  TOLD_STATUSES,
  type ToldStatus,
} from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { DropMenu } from '../../drop-menu.tsx';
import { ScoreMark } from '../score-mark.tsx';
import type { ShownRow } from '../shown-list.ts';
import { stepTold } from '../step-told.ts';
import { dragCards } from './drag-cards.ts';

/** Gives a posting another status. */
type MoveCard = (posting: KeptPosting, status: Status) => void;

interface BoardCardProps {
  row: ShownRow;
  move: MoveCard;
  edit: (id: string) => void;
  now: number;
}

interface Props {
  /** The postings with a status, in order. */
  rows: readonly ShownRow[];
  /** Opens the editor of a posting's application status. */
  edit: (id: string) => void;
  now: number;
}

/** The postings by status, a column each. Cards move by mouse, touch or their menu. */
export function PostingBoard({ rows, edit, now }: Props) {
  const board = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => Map.groupBy(rows, ({ posting }) => statusOf(posting)), [rows]);
  const refocus = useFocusAfterMove(board, rows);
  const move: MoveCard = (posting, status) => {
    refocus(posting.id);
    doAndTell(setStatusAndTell([{ id: posting.id, status: statusOf(posting) }], status));
  };
  const drop = useRef((_id: string, _status: ToldStatus) => {});
  drop.current = (id, status) => {
    const posting = rows.find((row) => row.posting.id === id)?.posting;
    if (posting && statusOf(posting) !== status) move(posting, status);
  };
  useLayoutEffect(() => {
    if (!board.current) return;
    return dragCards(board.current, (id, status) => drop.current(id, status as ToldStatus));
  }, []);
  return (
    <div ref={board} class="posting-board">
      {TOLD_STATUSES.map((status) => (
        <Column
          key={status}
          status={status}
          rows={columns.get(status) ?? []}
          move={move}
          edit={edit}
          now={now}
        />
      ))}
    </div>
  );
}

function Column({ status, rows, move, edit, now }: Props & { status: ToldStatus; move: MoveCard }) {
  const title = useId();
  return (
    <section class="board-column" data-column={status} aria-labelledby={title}>
      <h2 id={title}>
        {statusWord(status)} <span class="num">{figure(rows.length)}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <BoardCard key={row.posting.id} row={row} move={move} edit={edit} now={now} />
        ))}
      </ul>
    </section>
  );
}

/** A moved card is drawn again in another column, so the focus returns to its menu. */
function useFocusAfterMove(board: { current: HTMLElement | null }, rows: readonly ShownRow[]) {
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = moved.current;
    // Valid for one update, so a user who has moved on is not called back later.
    moved.current = null;
    if (id === null || document.activeElement !== document.body) return;
    const find = (card: string) => board.current?.querySelector<HTMLElement>(`${card} button`);
    (find(`[data-card="${CSS.escape(id)}"]`) ?? find('.board-card'))?.focus();
  }, [rows]);
  return (id: string) => {
    moved.current = id;
  };
}

/** A posting on the board: its score, title, employer, next step, and a menu to move it. */
function BoardCard({ row: { posting, match }, move, edit, now }: BoardCardProps) {
  const title = posting.title || t('posting.untitled');
  const status = statusOf(posting);
  const details = [posting.company, posting.location].filter(Boolean);
  const { words, isDue } = stepTold(posting, now);
  const others = STATUSES.filter((one) => one !== status);
  return (
    <li class="board-card" data-card={posting.id}>
      <div class="card-head">
        <ScoreMark score={match.score} />
        <DropMenu
          title={t('board.move', { title })}
          sign={<Icon name="more" />}
          items={[
            ...others.map((one) => ({ title: statusWord(one), act: () => move(posting, one) })),
            { title: t('board.edit'), act: () => edit(posting.id) },
          ]}
        />
      </div>
      <a href={linkTo('postings', [posting.id])} draggable={false} title={title}>
        {title}
      </a>
      {details.length > 0 && <p class="note">{details.join(' · ')}</p>}
      {words !== '' && <p class={isDue ? 'note is-due' : 'note'}>{words}</p>}
    </li>
  );
}
