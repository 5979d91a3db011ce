import { browser } from 'wxt/browser';

/** A JSON file of the extension itself, by its name at the top of the package. It never leaves the browser. */
export async function packageFile<T>(name: string): Promise<T> {
  // The names stand in wxt.config.ts, which makes the files.
  const answer = await fetch((browser.runtime.getURL as (path: string) => string)(`/${name}`));
  return answer.json();
}
