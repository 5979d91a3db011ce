/**
 * npm run -s evaluate [-- --errors N] [--part open|sealed]
 * Prints the extraction's quality on the benchmark, beside two peers: the tables of this folder's README.
 * --errors adds the N most frequent kinds of error in the open part.
 */
import { UNASKED } from './benchmark/load-benchmark.ts';
import type { Part } from './benchmark/part-of.ts';
import { type BenchmarkComparison, compareBenchmark } from './compare-benchmark.ts';
import { compareLanguages, type LineComparison } from './compare-languages.ts';
import { type EvaluateOptions, evaluateOptions } from './evaluate-options.ts';
import { LANGUAGES } from './languages/language-lines.ts';
import { markdownTable, shareCell } from './markdown-table.ts';
import { peerFinders } from './peer-finders.ts';
import { errorKinds } from './scoring/error-kinds.ts';
import { type Figures, figuresOf, NEEDS } from './scoring/figures.ts';
import type { Comparison } from './scoring/pair-skills.ts';

const OTHERS = new Map([
  ['de', 'German'],
  ['fr', 'French'],
  ['es', 'Spanish'],
  ['pt', 'Portuguese'],
  ['nl', 'Dutch'],
  ['pl', 'Polish'],
]);
/** Languages that only the lines cover. */
const LINES_OF = new Map([
  ['en-in', 'English of India'],
  ['it', 'Italian'],
  ['ru', 'Russian'],
]);
const FOUND = ['postings', 'skills', 'precision', 'recall', 'F1'];
const ASKED = ['need', 'need F1', 'years', 'alternatives'];

const { parts, errors } = options();
const ours = await compareBenchmark();
const lines = await compareLanguages();
const peers = await Promise.all(
  peerFinders().map(async ({ name, find }) => ({ name, compared: await compareBenchmark(find) })),
);

const tables = [
  markdownTable(['what is found', ...FOUND, ...ASKED], parts.flatMap(ownRows)),
  markdownTable(
    ['F1 of each need', 'must-have', 'nice-to-have', 'only named', 'not wanted'],
    parts.map((part) => [
      part,
      ...NEEDS.map((need) => shareCell(figuresOf(within(ours, part)).needF1[need])),
    ]),
  ),
  markdownTable(['the same by others', ...FOUND], parts.flatMap(peerRows)),
  markdownTable(
    ['texts that ask for nothing', 'texts', 'false finds', 'false asks'],
    parts.flatMap(unaskedRows),
  ),
  markdownTable(
    ['lines of a language', 'lines', 'skills', ...FOUND.slice(2), ...ASKED],
    LANGUAGES.flatMap((language) => parts.map((part) => lineRow(language, part))),
  ),
];
console.log(tables.join('\n\n'));
if (errors > 0) printErrors();

function ownRows(part: Part): string[][] {
  const all = within(ours, part);
  const asking = all.filter(({ posting }) => posting.kind !== UNASKED);
  const row = (name: string, isOne: (language: string) => boolean) =>
    figureRow(
      `${name}, ${part}`,
      asking.filter(({ posting }) => isOne(posting.language)),
    );
  return [
    figureRow(`all, ${part}`, all),
    row('English', (language) => language === 'en'),
    row('other languages', (language) => language !== 'en'),
    ...[...OTHERS].map(([code, name]) => row(name, (language) => language === code)),
  ];
}

function figureRow(name: string, compared: readonly Comparison[]): string[] {
  const figures = figuresOf(compared);
  return [
    name,
    ...foundCells(figures),
    shareCell(figures.needRight),
    shareCell(figures.needMacroF1),
    `${shareCell(figures.yearsRight)} of ${figures.yearsTold}`,
    `${shareCell(figures.alternativesF1)} of ${figures.alternativePairs}`,
  ];
}

function lineRow(language: string, part: Part): string[] {
  const isOne = ({ line }: LineComparison) => line.language === language && line.part === part;
  return figureRow(`${LINES_OF.get(language) ?? OTHERS.get(language)}, ${part}`, lines.filter(isOne));
}

function peerRows(part: Part): string[][] {
  return peers.map(({ name, compared }) => [
    `${name}, ${part}`,
    ...foundCells(figuresOf(within(compared, part))),
  ]);
}

function foundCells({ postings, labelled, precision, recall, f1 }: Figures): string[] {
  return [`${postings}`, `${labelled}`, ...[precision, recall, f1].map(shareCell)];
}

function unaskedRows(part: Part): string[][] {
  return [{ name: 'Gaplight', compared: ours }, ...peers].map(({ name, compared }) => {
    const texts = within(compared, part).filter(({ posting }) => posting.kind === UNASKED);
    const { extraEach, falseAsksEach } = figuresOf(texts);
    return [`${name}, ${part}`, `${texts.length}`, extraEach.toFixed(2), falseAsksEach.toFixed(2)];
  });
}

function printErrors(): void {
  console.log('\nThe most frequent kinds of error in the open part');
  for (const { what, skill, postings } of errorKinds(within(ours, 'open')).slice(0, errors)) {
    console.log(`${String(postings.length).padStart(3)}  ${what}: ${skill}  (${postings.join(', ')})`);
  }
}

function within(compared: BenchmarkComparison[], part: Part): BenchmarkComparison[] {
  return compared.filter(({ posting }) => posting.part === part);
}

function options(): EvaluateOptions {
  try {
    return evaluateOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
