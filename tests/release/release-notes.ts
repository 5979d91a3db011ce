// `npm run -s release-notes -- v1.2.0 [--amo]`: prints the version's section of CHANGELOG.md as release notes;
// with --amo, as the file for `wxt submit --firefox-amo-metadata-file`. Fails if tag, package.json,
// package-lock.json and CHANGELOG.md disagree.
import { readFileSync } from 'node:fs';
import { amoMetadata } from './amo-metadata.ts';
import { changelogSections } from './changelog.ts';
import { releaseFaults } from './release-faults.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const [tag = '', form] = process.argv.slice(2);
const changelog = read('CHANGELOG.md');
const { version } = JSON.parse(read('package.json'));
const faults = releaseFaults({
  tag,
  version,
  locked: JSON.parse(read('package-lock.json')).version,
  changelog,
});
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
const { notes } = changelogSections(changelog).find((section) => section.version === version) ?? {
  notes: '',
};
console.log(
  form === '--amo' ? JSON.stringify(amoMetadata(notes, read('.github/store/reviewers.md'))) : notes,
);
