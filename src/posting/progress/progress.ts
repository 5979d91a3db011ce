import type { Day } from '../facts/day.ts';

/** Stages of a job, from seeing its posting to its end, in order. */
export const STATUSES = ['seen', 'saved', 'applied', 'interview', 'offer', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses set by the user; "seen" is implied. */
export type ToldStatus = Exclude<Status, 'seen'>;
export const TOLD_STATUSES = STATUSES.slice(1) as readonly ToldStatus[];

/** The user's record of a job's progress. */
export interface Progress {
  status: Status;
  /** Day on which each status was reached, if known. */
  dates: { [Told in ToldStatus]?: Day };
  note: string;
  /** Next step and its due day; empty and null if not set. */
  next: string;
  nextOn: Day | null;
  /** Name of the profile whose résumé was sent; absent if the user has not said. */
  resume?: string;
}

/** Progress if the user has set nothing. */
export const PROGRESS_DEFAULTS: Readonly<Progress> = {
  status: 'seen',
  dates: {},
  note: '',
  next: '',
  nextOn: null,
};

/** A record with optional progress; absent if the user has set nothing. */
export interface WithProgress {
  progress?: Progress;
}

export const progressOf = ({ progress }: WithProgress): Progress => progress ?? PROGRESS_DEFAULTS;

export const statusOf = (posting: WithProgress): Status => progressOf(posting).status;

/** Whether the user has set anything. */
export function isTold({ status, note, next, nextOn, resume }: Progress): boolean {
  return status !== 'seen' || note !== '' || next !== '' || nextOn !== null || resume !== undefined;
}

/** Whether a posting's next step is due today or overdue; never once the job is closed. */
export const isStepDue = ({ status, nextOn }: Progress, today: Day): boolean =>
  nextOn !== null && nextOn <= today && status !== 'closed';

/** Whether a posting's next step was due before today. */
export const isStepOverdue = (progress: Progress, today: Day): boolean =>
  isStepDue(progress, today) && progress.nextOn !== today;

/** Returns a posting with this progress, or without one if it says nothing. */
export function havingProgress<P extends WithProgress>(posting: P, progress: Progress): P {
  const { progress: _before, ...rest } = posting;
  return (isTold(progress) ? { ...rest, progress } : rest) as P;
}
