import type { InlineConfig, Rolldown } from 'vite';

const HASH = '-[hash]';

/**
 * Has the files of the pages go by their names alone. A hash tells caches of a new version, and of a package there is one version
 * at a time; yet each script that loads others tells theirs, which do not pack: 0.8 KB of what the popup loads at first.
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
