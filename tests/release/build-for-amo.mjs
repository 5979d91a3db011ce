// `npm run build-for-amo`: what a reviewer of addons.mozilla.org runs on the unpacked sources: everything installed anew, as
// package-lock.json has it, and the package for Firefox. Runs on whatever Node there is, and needs nothing installed.
import { run, runStep, systemPath } from '../setup/run-step.mjs';
import { fingerprints } from './fingerprints.mjs';

const clean = await runStep('Installing anew (npm ci)', () => run('npm', ['ci'], { path: systemPath() }));
const zip = () => run('wxt', ['zip', '-b', 'firefox', '--mv3']);
if (!clean.ok || !(await runStep('Building and packing for Firefox (wxt)', zip)).ok) process.exit(1);
console.log(fingerprints('.output', /-(?:firefox|sources)\.zip$/));
