/**
 * npm run bench [-- PART...] [--postings POSTINGS.json] [--pages PAGES.json] [--json FILE]
 * Measures Gaplight's cost, one table a part, with peers in the same run; without names all parts. Postings
 * ([{id, title, text}]) default to our own pages. Figures are medians in wall-clock and CPU time; nine of ten
 * runs are between p5 and p95. --json also writes them to a file, with the machine.
 */
import { writeFileSync } from 'node:fs';
import { benchAsked } from './bench-asked.ts';
import { loadCorpus } from './corpus.ts';
import { benchFinding } from './finding.ts';
import { benchGrowth } from './growth.ts';
import { benchInsights } from './insights.ts';
import { benchInsightsPage } from './insights-page.ts';
import { benchLoading } from './loading.ts';
import { machine, machineLine } from './machine.ts';
import { benchMatching } from './matching.ts';
import { benchMutations } from './mutations.ts';
import { benchPageCost } from './page-cost.ts';
import { benchPopup } from './popup.ts';
import { benchPostingsPage } from './postings-page.ts';
import { benchReading } from './reading.ts';
import { benchResume } from './resume.ts';
import { benchSize } from './size.ts';
import { benchSkillsPage } from './skills-page.ts';
import { printTable, type Table } from './table.ts';
import { benchWake } from './wake.ts';

const corpus = () => loadCorpus(asked.postings);
const PARTS: Record<string, () => Table | Promise<Table>> = {
  finding: () => benchFinding(corpus()),
  loading: benchLoading,
  growth: () => benchGrowth(corpus()),
  matching: benchMatching,
  size: benchSize,
  reading: benchReading,
  insights: benchInsights,
  resume: benchResume,
  popup: benchPopup,
  'insights-page': benchInsightsPage,
  'postings-page': benchPostingsPage,
  'skills-page': benchSkillsPage,
  wake: () => benchWake(corpus()),
  'page-cost': () => benchPageCost(corpus(), asked.pages),
  mutations: () => benchMutations(corpus()),
};
const asked = benchAsked(process.argv.slice(2), Object.keys(PARTS));

const began = performance.now();
const before = machine();
console.log(machineLine(before));
const tables: Record<string, Table> = {};
for (const part of asked.parts) {
  const table = await (PARTS[part] as (typeof PARTS)[string])();
  tables[part] = table;
  printTable(table);
}
console.log(
  `\n${((performance.now() - began) / 1000).toFixed(0)} s in all; load ${machine().load} at the end`,
);
if (asked.json)
  writeFileSync(asked.json, `${JSON.stringify({ before, after: machine(), tables }, null, 2)}\n`);
