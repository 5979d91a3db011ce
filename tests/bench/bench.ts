/**
 * npm run bench [-- POSTINGS.json]
 *
 * What Gaplight costs, a table a topic, with peers beside it in the same run. Postings ([{id, title, text}]) are our
 * own pages unless a file brings others. Figures are medians, and the 95th percentile beside them.
 */
import { cpus, loadavg } from 'node:os';
import { loadCorpus } from './corpus.ts';
import { benchFinding } from './finding.ts';
import { benchGrowth } from './growth.ts';
import { benchInsights } from './insights.ts';
import { benchLoading } from './loading.ts';
import { benchMatching } from './matching.ts';
import { benchPopup } from './popup.ts';
import { benchReading } from './reading.ts';
import { benchResume } from './resume.ts';
import { benchSize } from './size.ts';
import type { Table } from './table.ts';
import { printTable } from './table.ts';

const began = performance.now();
const cores = cpus();
const load = loadavg()[0]?.toFixed(1);
console.log(`Node ${process.version} · ${cores[0]?.model.trim()} · ${cores.length} cores · load ${load}`);

const corpus = loadCorpus(process.argv[2]);
const topics: (() => Table | Promise<Table>)[] = [
  () => benchFinding(corpus),
  () => benchLoading(),
  () => benchGrowth(corpus),
  () => benchMatching(),
  () => benchSize(),
  () => benchReading(),
  () => benchInsights(),
  () => benchResume(),
  () => benchPopup(),
];
for (const bench of topics) printTable(await bench());
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all`);
