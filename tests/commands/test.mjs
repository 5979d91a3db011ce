// `npm test`: everything, from a fresh clone. This part runs on whatever Node there is, and needs nothing installed.
import { spawnSync } from 'node:child_process';
import { ensureDependencies, NODE } from '../setup/dependencies.mjs';
import { ROOT } from '../setup/run-step.mjs';

if (await ensureDependencies()) {
  const { status } = spawnSync(NODE, ['tests/commands/checks.mjs'], { cwd: ROOT, stdio: 'inherit' });
  process.exit(status ?? 1);
}
console.log('0 passed, 1 failed');
process.exit(1);
