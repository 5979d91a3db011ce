import { AskList } from './ask-list.tsx';
import type { AskRow } from './ask-row.ts';
import { GroupHead } from './group-head.tsx';

interface Props {
  title: string;
  have: readonly AskRow[];
  asked: number;
  posting: string | null;
}

/** Lists other covered skills compactly, since there is little to do about them. */
export function HaveList({ title, have, asked, posting }: Props) {
  if (have.length === 0) return null;
  return (
    <section class="have-part">
      <GroupHead title={title} tally={{ had: have.length, asked }} />
      <AskList rows={have} posting={posting} isSaid />
    </section>
  );
}
