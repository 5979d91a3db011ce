import { STATUSES, type Status, statusOf } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import { DropMenu } from '../../drop-menu.tsx';
import { ScoreMark } from '../score-mark.tsx';
import type { ShownRow } from '../shown-list.ts';
import { stepTold } from '../step-told.ts';

/** Gives a posting another status. */
export type MoveCard = (posting: KeptPosting, status: Status) => void;

interface Props {
  row: ShownRow;
  move: MoveCard;
  edit: (id: string) => void;
  now: number;
}

/** A posting on the board: its score, title, employer, next step, and a menu to move it. */
export function BoardCard({ row: { posting, match }, move, edit, now }: Props) {
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
