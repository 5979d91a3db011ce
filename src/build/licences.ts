/** A package whose code is in the built extension. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As SPDX writes it: "MIT". */
  license: string;
  /** The text of its licence, where its package has one. */
  text: string;
}

/** What package-lock.json tells of a package, as far as it matters here. */
interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Packages of the tools that are needed to build, of which a part comes into the extension. */
const ALSO = ['wxt'];

/** The names of all packages that come into the extension: those that it depends on, and those that they do. */
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
  // What a tool itself needs is not shipped.
  for (const name of ALSO) names.add(name);
  return [...names].sort();
}

/** The licences of all these packages, as one text. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, license, text }) =>
    [`${name} ${version} (${license})`, text.trim()].filter(Boolean).join('\n\n'),
  );
  return `${['Gaplight is built with these packages, each under its own licence.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
