// The quick loop: format, lint and types beside the unit tests, which print each file.
import { run } from '../setup/run-step.mjs';

const beside = [
  { title: 'Format and lint (biome)', done: run('biome', ['ci', '.']) },
  { title: 'Types (tsc)', done: run('tsc', ['--noEmit']) },
];
const tests = await run('vitest', ['run', '--project', '!thorough'], { show: true });

let ok = tests.ok;
for (const { title, done } of beside) {
  const outcome = await done;
  console.log(`${title}: ${outcome.ok ? 'ok' : `FAILED\n${outcome.output.trimEnd()}`}`);
  ok &&= outcome.ok;
}
console.log(`Unit tests (vitest): ${tests.ok ? 'ok' : 'FAILED'}`);
process.exit(ok ? 0 : 1);
