// `npm run build-for-amo`: for reviewers of addons.mozilla.org on the unpacked sources: a fresh installation by
// package-lock.json, and the package for Firefox. Runs on any Node and needs nothing installed.
import { run, runStep, systemPath } from '../setup/run-step.mjs';
import { fingerprints } from './fingerprints.mjs';

const clean = await runStep('Installing anew (npm ci)', () => run('npm', ['ci'], { path: systemPath() }));
const zip = () => run('wxt', ['zip', '-b', 'firefox', '--mv3']);
if (!clean.ok || !(await runStep('Building and packing for Firefox (wxt)', zip)).ok) process.exit(1);
console.log(fingerprints('.output', /-(?:firefox|sources)\.zip$/));
