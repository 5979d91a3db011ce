/** A package whose code ships in the extension. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX identifier: "MIT". */
  license: string;
  /** Text of the licence file, or empty if the package has none. */
  text: string;
}

/** The fields of package-lock.json that matter here. */
interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Build tools that put some of their own code into the extension. */
const ALSO = ['wxt'];

/** Returns the names of all shipped packages: our dependencies and theirs. */
export function shippedNames(
  dependencies: Readonly<Record<string, string>>,
  locked: (name: string) => Locked | undefined,
): string[] {
  const names = new Set<string>();
  const add = (name: string) => {
    const found = names.has(name) ? undefined : locked(name);
    if (!found) return;
    names.add(name);
    for (const other of Object.keys(found.dependencies ?? {})) add(other);
  };
  for (const name of Object.keys(dependencies)) add(name);
  // The dependencies of a build tool are not shipped.
  for (const name of ALSO) names.add(name);
  return [...names].sort();
}

/** Licences that are given by their address: they ask for no text, but the MPL asks where the source is. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'MPL-2.0': 'https://mozilla.org/MPL/2.0/',
};
/** A paragraph that differs between packages under one licence: its heading, or who holds the copyright. */
const HEADING = /^\W*(?:the )?(?:MIT|ISC) licen[cs]e\W*(?:\(MIT\)\W*)?$/i;
const HOLDER = /^\s*copyright\b/i;

/** Joins the licences of all these packages into one text. Packages with the same licence text share it. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const groups = new Map<string, { heads: string[]; text: string }>();
  for (const { name, version, license, text } of packages) {
    const address = ADDRESSES[license];
    const whole = address
      ? `The licence: ${address}\nThe source: https://www.npmjs.com/package/${name}/v/${version}`
      : text.trim();
    const paragraphs = whole.split(/\n\s*\n/);
    const holders = paragraphs.filter((paragraph) => HOLDER.test(paragraph)).map((holder) => holder.trim());
    const rest = paragraphs.filter((paragraph) => !HOLDER.test(paragraph) && !HEADING.test(paragraph));
    const key = rest.join(' ').toLowerCase().replace(/\W+/g, ' ');
    const group = groups.get(key) ?? { heads: [], text: rest.join('\n\n').trim() };
    group.heads.push([`${name} ${version} (${license})`, ...holders].join('\n'));
    groups.set(key, group);
  }
  const parts = [...groups.values()].map(({ heads, text }) => [...heads, text].filter(Boolean).join('\n\n'));
  return `${['Gaplight is built with these packages, each under its own licence.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
