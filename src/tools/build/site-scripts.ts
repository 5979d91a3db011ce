import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Site } from '#src/posting/sites/site.ts';
import type { PackageFile } from './text-files.ts';

const FOLDER = fileURLToPath(new URL('../../posting/sites/', import.meta.url));
const KNOW_SITE = fileURLToPath(new URL('../../page/access/known-sites.ts', import.meta.url));
const ENTRY = 'virtual:site-script';
/**
 * Object that holds the functions a site's script imports. The reader fills it later (src/page/access/page-tools.ts).
 */
const TOOLS = '(globalThis[Symbol.for("gaplight tools")]??={})';

/** Imports of site files are part of the reader's script, so the package holds them once. */
const isTool = (id: string): boolean => /\/src\/posting\/(?!sites\/)/.test(id);

/**
 * Builds one script per site, which registers that site for the scripts after it. No page pays for the facts
 * about other sites.
 */
export async function siteScripts(): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  for (const name of readdirSync(FOLDER)) {
    const exported = readFileSync(FOLDER + name, 'utf8').match(/^export const (\w+): Site = /m)?.[1];
    if (!exported) continue;
    const { id }: Site = (await import(FOLDER + name))[exported];
    files.push({ relativeDest: `sites/${id}.js`, contents: await bundle(FOLDER + name, exported) });
  }
  return files;
}

/** The script of the site that a file exports under a name. */
async function bundle(file: string, exported: string): Promise<string> {
  const code = `import { ${exported} } from '${file}'; import { knowSite } from '${KNOW_SITE}'; knowSite(${exported});`;
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'site-script',
        resolveId: (source) => (source === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? code : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: ENTRY, external: isTool, output: { format: 'iife', globals: () => TOOLS } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
