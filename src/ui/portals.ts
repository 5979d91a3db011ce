import type { Portal } from '#src/posting/sites/site.ts';
import { packageFile } from '#src/store/package-file.ts';

let loading: Promise<Portal[]> | null = null;

/** The portals that are read by themselves. A file of the extension: a page needs their names, not how they are read. */
export function portals(): Promise<Portal[]> {
  loading ??= packageFile('portals.json');
  return loading;
}
