import { changelogSections } from './changelog.ts';

/** Three numbers without leading zeros: valid in package.json and in browsers' manifests. */
const VERSION = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/;

/** Inputs that must agree before a release. */
export interface Release {
  /** The tag, `v1.2.0`. */
  tag: string;
  /** Version in package.json, from which the manifest and the zips' names are made. */
  version: string;
  /** Version in package-lock.json. */
  locked: string;
  /** Text of CHANGELOG.md. */
  changelog: string;
}

/** @returns a sentence for each disagreement; none if the version can be released. */
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
