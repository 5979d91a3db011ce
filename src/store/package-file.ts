/**
 * Loads a JSON file of the package by its top-level name, in pages, workers and the background. Nothing leaves
 * the browser. The names are listed in wxt.config.ts.
 */
export async function packageFile<T>(name: string): Promise<T> {
  return (await fetch(`/${name}`)).json();
}

/** Loads a file that is not JSON. */
export async function packageBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
}

/** Files that are loaded or loading. */
const kept = new Map<string, Promise<unknown>>();

/** Loads a file once per context and caches it. A failed load is retried. */
export function keptFile<T>(name: string): Promise<T> {
  const file = (kept.get(name) as Promise<T> | undefined) ?? packageFile<T>(name);
  kept.set(name, file);
  file.catch(() => kept.delete(name));
  return file;
}
