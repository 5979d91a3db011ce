import type { Reason } from './reason.ts';

/** Why an ask counts as it does. */
export function ReasonText({ reason: { tone, before, lead, rest } }: { reason: Reason }) {
  return (
    <>
      {before}
      {lead && <span class={tone}>{lead}</span>}
      {rest}
    </>
  );
}
