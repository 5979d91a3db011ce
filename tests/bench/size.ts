import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BUDGETS from '#tests/release/budgets.json' with { type: 'json' };
import { partSize } from '#tests/release/part-sizes.ts';
import type { Budget } from '#tests/release/size-faults.ts';
import type { Table } from './table.ts';

const ROOT = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Measures the built extension part by part, beside each part's budget. */
export function benchSize(): Table {
  const manifest = join(ROOT, 'manifest.json');
  const title = '5. Size of the Chrome build';
  if (!existsSync(manifest)) return { title, columns: [], rows: [], notes: ['Run npm run build first.'] };
  return {
    title: `${title}, of ${statSync(manifest).mtime.toISOString().slice(0, 16)}Z`,
    columns: ['', 'KB', 'gzip', 'gzip at most', 'files'],
    rows: (BUDGETS as Budget[]).map((budget) => {
      const { unpacked, gzip, files } = partSize(ROOT, budget);
      return [budget.part, unpacked / 1000, gzip / 1000, budget.gzip / 1000, files];
    }),
    notes: [
      'The pages share chunks; what two of them load is in both rows. Each file is gzipped by itself.',
      'What each may be at most stands in tests/release/budgets.json, and npm test holds it.',
    ],
  };
}
