// Loads what the background loads, once, in a process of its own, and prints what each step took as JSON.
import { SKILL_FILES } from '#data/skills/index.ts';
import { skillPartsOf } from '#src/build/skill-parts.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { ownFile } from '#src/skills/own-skill.ts';
import { SkillsByLine } from '#src/skills/skill-lines.ts';
import { taxonomyToFind } from '#src/skills/skills-to-find.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { loadCorpus } from './corpus.ts';
import type { Loading } from './loading.ts';
import { type Time, timeOf } from './measure.ts';

/** As they lie in the package. */
const { lines, wordings, order } = skillPartsOf(SKILL_FILES);
const [names, others] = [JSON.stringify(lines), JSON.stringify(wordings)];
const [ad] = loadCorpus(undefined).ads;
if (!ad) throw new Error('no posting to find skills in');

const before = heap();
const [parse, parts] = await step(() => ({ lines: JSON.parse(names), wordings: JSON.parse(others) }));
const [build, taxonomy] = await step(() =>
  taxonomyToFind(new SkillsByLine(parts.lines, ownFile([])), { wordings: parts.wordings, order }),
);
// This is buildMatcher, and a closure around it.
const [matcher, findSkills] = await step(() => skillFinder(taxonomy, loadGrammar));
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
