import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from './table.ts';

/** The built extension; `EXTENSION` names another folder. */
export const EXTENSION = process.env.EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');

/** Returns the message of a part that needs a missing build, or null. */
export function unbuilt(title: string): Table | null {
  if (existsSync(join(EXTENSION, 'manifest.json'))) return null;
  return { title, columns: [], rows: [], notes: ['Run npm run build first.'] };
}
