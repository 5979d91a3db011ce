import type { Portal } from '#src/posting/sites/site.ts';
import { keptFile } from '#src/store/package-file.ts';

/**
 * Returns the built-in job sites from a file of the extension. Pages need their names, not the code that reads
 * them.
 */
export const portals = () => keptFile<Portal[]>('portals.json');
