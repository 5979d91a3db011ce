import type { Reason } from './reason.ts';

/** Draws the reason for a requirement's coverage. */
export function ReasonText({ reason: { tone, before, lead, rest } }: { reason: Reason }) {
  return (
    <>
      {before}
      {lead && <span class={tone}>{lead}</span>}
      {rest}
    </>
  );
}
