// `npm test`: set-up and all checks, from a fresh clone. This script runs on any Node and needs nothing installed.
// `npm run test:all` passes --every-file: every end-to-end file runs in both browsers.
import { spawnSync } from 'node:child_process';
import { ensureDependencies, NODE } from '../setup/dependencies.mjs';
import { ROOT } from '../setup/run-step.mjs';

if (await ensureDependencies()) {
  const env = { ...process.env, ...(process.argv.includes('--every-file') && { EVERY_FILE: '1' }) };
  const { status } = spawnSync(NODE, ['tests/commands/checks.mjs'], { cwd: ROOT, stdio: 'inherit', env });
  process.exit(status ?? 1);
}
console.log('0 passed, 1 failed');
process.exit(1);
