/**
 * A JSON file of the extension itself, by its name at the top of the package. For pages, workers and the background,
 * whose addresses are the package's own: nothing leaves the browser. The names stand in wxt.config.ts.
 */
export async function packageFile<T>(name: string): Promise<T> {
  return (await fetch(`/${name}`)).json();
}

/** The same of a file that is no JSON. */
export async function packageBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
}

/** The files that were asked for, or are on their way. */
const kept = new Map<string, Promise<unknown>>();

/** The same, fetched once and kept for as long as the script lives. One that did not come is asked for again the next time. */
export function keptFile<T>(name: string): Promise<T> {
  const file = (kept.get(name) as Promise<T> | undefined) ?? packageFile<T>(name);
  kept.set(name, file);
  file.catch(() => kept.delete(name));
  return file;
}
