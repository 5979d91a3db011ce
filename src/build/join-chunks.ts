import type { InlineConfig } from 'vite';

/** Of a module's id, those that import it. */
type Importers = (id: string) => readonly string[];

/**
 * Has the popup come in two scripts, one of them shared with the other pages, instead of the twenty small ones that the
 * bundler makes of what the pages share: to ask for each takes longer than to run it, and together they pack smaller.
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

/** The pages that load a module with their first content. */
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
