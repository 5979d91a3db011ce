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

/** Joins the licences of all these packages into one text. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, license, text }) =>
    [`${name} ${version} (${license})`, text.trim()].filter(Boolean).join('\n\n'),
  );
  return `${['Gaplight is built with these packages, each under its own licence.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
