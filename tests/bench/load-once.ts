// Loads what the background loads for its first posting, once, in a process of its own, and prints the time of
// each step as JSON. With `practised` it runs the background's warm-up first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { PRACTICE } from '#src/background/finder.ts';
import { offered } from '#src/background/further-scripts.ts';
import { judgingBy } from '#src/match/judging.ts';
import { ownFile } from '#src/skills/own-skill.ts';
import { SkillsByLine } from '#src/skills/skill-lines.ts';
import { taxonomyOf } from '#src/skills/taxonomy.ts';
import { EXTENSION } from './built.ts';
import { loadCorpus } from './corpus.ts';
import type { Loading } from './loading.ts';
import { sumOf, type Time, timeOf } from './measure.ts';

const [ad] = loadCorpus(undefined).ads;
if (!ad) throw new Error('no posting to find skills in');
const bytes = (file: string) => readFileSync(join(EXTENSION, file));
const text = (file: string) => bytes(file).toString('utf8');
const scripts = { finding: text('finding.js'), grammar: text('grammar.js') };
const [names, others] = [text('skills.json'), text('skill-wordings.json')];
const [order, market] = [new Uint8Array(bytes('skill-order.bin')), new Uint8Array(bytes('judging.bin'))];

const empty = heap();
const [script] = await step(() => runInThisContext(scripts.finding));
const makeFinder = await offered('finding');
const [parse, [lines, wordings]] = await step(() => [JSON.parse(names), JSON.parse(others)]);
const [read, skills] = await step(() => new SkillsByLine(lines, ownFile([])));
const unjudged = heap();
const judging = judgingBy(taxonomyOf(skills), market);
const judged = heap();
const isAnswered = Promise.withResolvers<void>();
const grammar = async () => {
  await isAnswered.promise;
  runInThisContext(scripts.grammar);
  return (await offered('grammar'))();
};
const [make, find] = await step(() => makeFinder(skills, { wordings, order }, [], grammar, judging));
const ready = heap() - judged + unjudged - empty;
const practice = process.argv.includes('practised') ? await timeOf(() => find(PRACTICE)) : null;
// The answer may wait for the grammar; everything else is done when the call returns.
const [first, answer] = await step(() => [find({ ...ad, languages: ['en'] })]);
isAnswered.resolve();
await answer[0];
const used = heap() - judged + unjudged - empty;
const loading: Loading = {
  ...{ script, parse, finder: sumOf(read, make), practice, first },
  ...{ grammar: await timeOf(grammar), ready, used },
};
console.log(JSON.stringify(loading));

async function step<Result>(work: () => Result): Promise<[Time, Result]> {
  let result: Result | undefined;
  const time = await timeOf(() => {
    result = work();
  });
  return [time, result as Result];
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
