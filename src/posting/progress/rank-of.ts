import { STATUSES, type Status } from './progress.ts';

/** Returns the rank of a status: further means greater. */
export const rankOf = (status: Status): number => STATUSES.indexOf(status);
