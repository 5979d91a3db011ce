import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { justifications, permissionsOf } from './permissions.ts';

/**
 * What must not go out with a build: a path of the machine that made it, by which the same sources would give other bytes
 * elsewhere; and a permission that the stores are told nothing of.
 * @param build The folder of the built extension.
 * @param root The project's folder, as a path from the top.
 * @param permissions The text of .github/store/permissions.md.
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
