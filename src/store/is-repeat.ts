import type { KeptPosting } from './db.ts';

/** Whether a posting is another ad of a job that was kept before: it is shown and counted with that, not by itself. */
export const isRepeat = ({ sameAs }: Pick<KeptPosting, 'sameAs'>): boolean => sameAs !== undefined;
