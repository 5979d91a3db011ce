import type { InlineConfig } from 'vite';

/** Returns the modules that import a module. */
type Importers = (id: string) => readonly string[];

/**
 * Bundles the popup into two scripts, one of them shared with the other pages, instead of twenty small chunks.
 * Requesting a chunk takes longer than running it, and two files compress better.
 */
export function joinChunks(config: InlineConfig): void {
  const output = config.build?.rolldownOptions?.output;
  if (!output || Array.isArray(output)) return;
  const group = (name: string, isShared: boolean) => ({
    name(id: string, context: { getModuleInfo(id: string): { importers: readonly string[] } | null }) {
      const pages = pagesOf(id, (id) => context.getModuleInfo(id)?.importers ?? []);
      const isIn = pages.has('popup') && (pages.has('options') || pages.has('welcome')) === isShared;
      return isIn && !id.includes('/entrypoints/') ? name : null;
    },
  });
  output.codeSplitting = { groups: [group('page', true), group('dashboard', false)] };
}

/** Returns the pages that load a module with their first content. */
function pagesOf(id: string, importers: Importers): Set<string> {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const walk = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const page = /entrypoints\/(\w+)\/index\.html$/.exec(id)?.[1];
    if (page) pages.add(page);
    for (const importer of importers(id)) walk(importer);
  };
  walk(id);
  return pages;
}
