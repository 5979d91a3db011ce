import { build, type Plugin, type Rolldown } from 'vite';
import { browserHerePlugin } from '#src/tools/build/browser-here-plugin.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** Bundles a content script with this code by a plugin. It imports our modules as `#src/…`. */
export async function bundledScript(code: string, plugin: Plugin): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      plugin,
      browserHerePlugin,
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? code.replaceAll('#src/', `${ROOT}src/`) : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry', output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
