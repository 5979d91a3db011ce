// Loads what the background loads, once, in a process of its own, and prints what each step took as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { loadCorpus } from './corpus.ts';
import type { Loading } from './loading.ts';
import { type Time, timeOf } from './measure.ts';

const FOLDER = join(import.meta.dirname, '../../data/skills');
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const [ad] = loadCorpus(undefined).ads;
if (!ad) throw new Error('no posting to find skills in');

const before = heap();
const [parse, files] = await step(() => texts.map((text): SkillFile => JSON.parse(text)));
const [build, taxonomy] = await step(() => buildTaxonomy(files));
// This is buildMatcher, and a closure around it.
const [matcher, findSkills] = await step(() => skillFinder(taxonomy));
const used = heap() - before;
// Where it asks for the grammar, its answer waits for that; all up to there is done when the call returns.
const [first, answer] = await step(() => [findSkills(ad)]);
const grammar = await timeOf(loadGrammar);
await answer[0];
const loading: Loading = { parse, build, matcher, first, grammar, heap: used };
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
