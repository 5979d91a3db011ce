import type { KeptPosting } from './db.ts';

/** Whether a posting is another ad of a stored job; it is shown and counted with that one. */
export const isRepeat = ({ sameAs }: Pick<KeptPosting, 'sameAs'>): boolean => sameAs !== undefined;
