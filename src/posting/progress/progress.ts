import type { Day } from '../facts/day.ts';

/** How far the user is with a job, from having seen its posting to its end, in this order. */
export const STATUSES = ['seen', 'saved', 'applied', 'interview', 'offer', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses that the user tells; that it was seen is known without them. */
export type ToldStatus = Exclude<Status, 'seen'>;
export const TOLD_STATUSES = STATUSES.slice(1) as readonly ToldStatus[];

/** What the user says of how far they are with a job. */
export interface Progress {
  status: Status;
  /** The day on which each status was reached, as far as that is known. */
  dates: { [Told in ToldStatus]?: Day };
  note: string;
  /** What to do next, and by when; empty and null where that is not told. */
  next: string;
  nextOn: Day | null;
}

/** Where the user has said nothing. */
export const PROGRESS_DEFAULTS: Readonly<Progress> = {
  status: 'seen',
  dates: {},
  note: '',
  next: '',
  nextOn: null,
};

/** What bears a progress; it has none where the user has said nothing. */
export interface WithProgress {
  progress?: Progress;
}

export const progressOf = ({ progress }: WithProgress): Progress => progress ?? PROGRESS_DEFAULTS;

/** How far the user is with a posting. */
export const statusOf = (posting: WithProgress): Status => progressOf(posting).status;

/** Whether the user has said anything of how far they are. */
export function isTold({ status, note, next, nextOn }: Progress): boolean {
  return status !== 'seen' || note !== '' || next !== '' || nextOn !== null;
}

/** A posting with this progress; without one where it says nothing. */
export function havingProgress<P extends WithProgress>(posting: P, progress: Progress): P {
  const { progress: _before, ...rest } = posting;
  return (isTold(progress) ? { ...rest, progress } : rest) as P;
}
