import { AskActions } from './ask-actions.tsx';
import { AskCorrections } from './ask-corrections.tsx';
import { AskEvidence } from './ask-evidence.tsx';
import type { AskRow } from './ask-row.ts';
import { OfficialLinks } from './official-links.tsx';
import { ReasonText } from './reason-text.tsx';
import { ResumeProof } from './resume-proof.tsx';
import { RouteLine } from './route-line.tsx';
import { reasonFor } from './whole-reason.ts';
import { whyWords } from './why-words.ts';
import { YearsAsk } from './years-ask.tsx';

interface Props {
  row: AskRow;
  /** The posting's id; null for the sample, which is on no page and cannot be corrected. */
  posting: string | null;
}

/** The details below a requirement's line: the evidence, the reason for its coverage, and actions. */
export function AskOpen({ row, posting }: Props) {
  const { own, asksYears, chosen, label } = row;
  const why = whyWords(row.need, row.why);
  // For partial coverage, the line above already gives the reason.
  const reason =
    row.cover === 'have' || row.cover === 'presumed' ? reasonFor(row.from.ask, row.from.world) : null;
  return (
    <div class={row.isGap ? 'ask-open' : 'ask-open is-had'}>
      <AskEvidence row={row} posting={posting} />
      {why && <p class="note">{why}</p>}
      {reason && (
        <p class="note">
          <ReasonText reason={reason} />
        </p>
      )}
      {posting !== null && !row.isGap && <ResumeProof row={row} />}
      {asksYears && own && <YearsAsk skill={own.skill} name={chosen?.name ?? label} />}
      <AskActions row={row} />
      {posting !== null && row.isGap && (
        <div class="ask-ways">
          <RouteLine row={row} />
          <OfficialLinks skills={row.skills} />
        </div>
      )}
      {posting !== null && <AskCorrections row={row} posting={posting} />}
    </div>
  );
}
