import { AskActions } from './ask-actions.tsx';
import type { AskRow } from './ask-row.ts';
import { Corrections } from './corrections.tsx';
import { EvidenceButton } from './evidence-button.tsx';
import { OfficialLinks } from './official-links.tsx';
import { Quoted } from './quoted.tsx';
import { ReasonText } from './reason-text.tsx';
import { RouteLine } from './route-line.tsx';

interface Props {
  row: AskRow;
  /** The posting that asks; null for the sample, which is on no page and of which nothing can be said. */
  posting: string | null;
  /** Whether the reason stands in the line above. */
  reasonAbove: boolean;
}

/** What is beneath an ask's line: the line of the posting that asks, why it counts as it does, and what to do. */
export function AskOpen({ row, posting, reasonAbove }: Props) {
  return (
    <div class={row.isGap ? 'ask-open' : 'ask-open is-had'}>
      <Evidence row={row} posting={posting} />
      {row.why && <p class="note">{row.why}</p>}
      {!reasonAbove && row.reason && (
        <p class="note">
          <ReasonText reason={row.reason} />
        </p>
      )}
      {posting !== null && row.route && <RouteLine route={row.route} />}
      <AskActions row={row} />
      {posting !== null && row.isGap && <OfficialLinks skills={row.skills} />}
      {posting !== null && <Corrections row={row} posting={posting} />}
    </div>
  );
}

function Evidence({ row: { quote, inTitle }, posting }: Pick<Props, 'row' | 'posting'>) {
  return (
    <>
      {quote &&
        (posting === null ? (
          <p class="evidence">
            <Quoted quote={quote} />
          </p>
        ) : (
          <EvidenceButton quote={quote} posting={posting} />
        ))}
      {inTitle && <p class="note">{quote ? 'Also in the title' : 'In the title'}</p>}
    </>
  );
}
