import { figure } from '#src/ui/words.ts';
import { AskList } from './ask-list.tsx';
import type { AskRow } from './ask-row.ts';
import { Fold } from './fold.tsx';

interface Props {
  title: string;
  have: readonly AskRow[];
  posting: string | null;
}

/** What else is had, folded away where there is much else to see; nothing where there is none. */
export function HaveFold({ title, have, posting }: Props) {
  if (have.length === 0) return null;
  return (
    <Fold title={title} note={figure(have.length)}>
      <AskList rows={have} posting={posting} isSaid />
    </Fold>
  );
}
