import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { statusOf, TOLD_STATUSES, type ToldStatus } from '#src/posting/progress/progress.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { figure } from '#src/ui/words/words.ts';
import type { ShownRow } from '../shown-list.ts';
import { BoardCard, type MoveCard } from './board-card.tsx';
import { dragCards } from './drag-cards.ts';
import './board.css';

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
