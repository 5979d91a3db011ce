import { changelogSections } from './changelog.ts';

/** Three numbers without leading zeros: what both package.json and a browser's manifest take for a version. */
const VERSION = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/;

/** What must agree before a version goes out. */
export interface Release {
  /** The tag, `v1.2.0`. */
  tag: string;
  /** The version in package.json, from which the manifest and the names of the zips are made. */
  version: string;
  /** The version in package-lock.json. */
  locked: string;
  /** The text of CHANGELOG.md. */
  changelog: string;
}

/** @returns a sentence for each thing that does not agree; none where the version can go out. */
export function releaseFaults({ tag, version, locked, changelog }: Release): string[] {
  const section = changelogSections(changelog).find((section) => section.version === version);
  const faults: [isFault: boolean, sentence: string][] = [
    [!VERSION.test(version), `package.json: "${version}" is no version such as 1.2.0.`],
    [tag !== `v${version}`, `The tag is ${tag}, but package.json has version ${version}: v${version}.`],
    [locked !== version, `package-lock.json has version ${locked}, but package.json ${version}.`],
    [!section, `CHANGELOG.md has no section "## [${version}] - DATE".`],
    [section?.date === null, `CHANGELOG.md tells no day for ${version}: "## [${version}] - 2026-01-31".`],
    [section?.notes === '', `CHANGELOG.md tells nothing of ${version}.`],
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}
