import { figure } from '#src/ui/words.ts';
import { AskList } from './ask-list.tsx';
import type { AskRow } from './ask-row.ts';
import { Fold } from './fold.tsx';

interface Props {
  title: string;
  have: readonly AskRow[];
  posting: string | null;
}

/** Lists the other covered skills, collapsed if the view is full. Hidden if there are none. */
export function HaveFold({ title, have, posting }: Props) {
  if (have.length === 0) return null;
  return (
    <Fold title={title} note={figure(have.length)}>
      <AskList rows={have} posting={posting} isSaid />
    </Fold>
  );
}
