import type { Day } from './day.ts';

/** Whether a posting is closed: its page says so, or its last day has passed. */
export function isPostingClosed({ closed, closes }: { closed?: boolean; closes?: Day }, today: Day): boolean {
  return closed === true || (closes !== undefined && closes < today);
}
