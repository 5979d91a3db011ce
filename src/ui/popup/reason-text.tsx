import type { Reason } from './reason.ts';

/** Why an ask counts as it does. */
export function ReasonText({ reason: { tone, lead, rest } }: { reason: Reason }) {
  return (
    <>
      {lead && <span class={tone}>{lead}</span>}
      {rest}
    </>
  );
}
