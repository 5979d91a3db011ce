import { AskLine } from './ask-line.tsx';
import { GroupHead } from './group-head.tsx';
import type { TierPart } from './match-view.ts';

interface Props {
  part: TierPart;
  posting: string | null;
}

/** What the job is about: each core skill, had or not, the one that decides most first. */
export function CoreList({ part: { rows, gaps }, posting }: Props) {
  const tally = { had: rows.length - gaps.length, asked: rows.length };
  return (
    <section aria-labelledby="core">
      <GroupHead id="core" title="This job is about" tally={tally} points={gaps.length > 0} />
      <div class="ask-list">
        {rows.map((row) => (
          <AskLine key={row.key} row={row} posting={posting} />
        ))}
      </div>
    </section>
  );
}
