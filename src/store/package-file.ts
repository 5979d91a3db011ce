/**
 * A JSON file of the extension itself, by its name at the top of the package. For pages, workers and the background,
 * whose addresses are the package's own: nothing leaves the browser. The names stand in wxt.config.ts.
 */
export async function packageFile<T>(name: string): Promise<T> {
  return (await fetch(`/${name}`)).json();
}
