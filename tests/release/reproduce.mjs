// `npm run reproduce`: packs for both browsers here, then from the unpacked sources zip in another folder, time
// zone and language, and compares all zips byte by byte.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT, run, runStep, systemPath } from '../setup/run-step.mjs';
import { differingEntries } from './differing-entries.ts';

const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };

const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const zips = ['chrome', 'firefox', 'sources'].map((kind) =>
  join('.output', `${name}-${version}-${kind}.zip`),
);
const folder = await mkdtemp(join(tmpdir(), 'gaplight-rebuilt-'));
const inFolder = { path: systemPath(), folder, env: ELSEWHERE };

await step('Packing here (wxt)', () => run('npm', ['run', 'zip'], { path: systemPath() }));
await unpack(join(ROOT, '.output', `${name}-${version}-sources.zip`));
await step('Installing the unpacked sources (npm ci)', () => run('npm', ['ci'], inFolder));
await step('Packing them (wxt)', () => run('npm', ['run', 'zip'], inFolder));
const same = (await Promise.all(zips.map(compare))).every(Boolean);
if (!same) console.log(`What was packed from the sources stays in ${folder}.`);
else await rm(folder, { recursive: true });
process.exit(same ? 0 : 1);

/** @param {string} title @param {() => Promise<import('../setup/run-step.mjs').Outcome>} task */
async function step(title, task) {
  if (!(await runStep(title, task)).ok) process.exit(1);
}

/** @param {string} zip */
async function unpack(zip) {
  for (const [file, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
}

/** @param {string} zip Its path relative to either folder. */
async function compare(zip) {
  const [here, there] = await Promise.all([ROOT, folder].map((root) => readFile(join(root, zip))));
  if (!here || !there) throw new Error(`${zip} was not made`);
  const same = here.equals(there);
  console.log(`${zip}: ${same ? `${here.length} bytes, the same` : 'differs'}`);
  if (!same)
    console.log(differingEntries(here, there).join('\n') || 'The files are the same, packed otherwise.');
  return same;
}
