import { STATUSES, type Status } from './progress.ts';

/** How far along a status is: the further, the greater. */
export const rankOf = (status: Status): number => STATUSES.indexOf(status);
