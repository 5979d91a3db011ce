import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { justifications, permissionsOf } from './permissions.ts';

/**
 * Finds contents that a build must not have: paths of the build machine, which break reproducibility, and
 * permissions without a justification for the stores.
 * @param build Folder of the built extension.
 * @param root Absolute path of the project's folder.
 * @param permissions Text of .github/store/permissions.md.
 */
export function buildFaults(build: string, root: string, permissions: string): string[] {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const marked = paths.filter((path) => readFileSync(path).includes(root.replace(/[\\/]$/, '')));
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const told = justifications(permissions);
  const untold = permissionsOf(manifest).filter((name) => !told.has(name));
  return [
    ...marked.map((path) => `${path} holds the path of this folder.`),
    ...untold.map((name) => `.github/store/permissions.md does not say what ${name} is for.`),
  ];
}
