import type { Portal } from '#src/posting/sites/site.ts';
import { keptFile } from '#src/store/package-file.ts';

/** The portals that are read by themselves. A file of the extension: a page needs their names, not how they are read. */
export const portals = () => keptFile<Portal[]>('portals.json');
