import type { InlineConfig, Rolldown } from 'vite';

const HASH = '-[hash]';

/**
 * Names page files without a hash. A package has only one version of each file, so no cache needs one, and
 * hashes cost the popup's first load 0.8 KB because they do not compress.
 */
export function plainNames(config: InlineConfig): void {
  const output = config.build?.rolldownOptions?.output;
  if (!output || Array.isArray(output)) return;
  const { entryFileNames } = output;
  output.chunkFileNames = 'chunks/[name].js';
  output.assetFileNames = 'assets/[name].[ext]';
  if (typeof entryFileNames !== 'function') return;
  output.entryFileNames = (chunk: Rolldown.PreRenderedChunk) => entryFileNames(chunk).replace(HASH, '');
}
