import type { Browser } from './browsers/browser.ts';

/** Returns all data that the extension has stored on disk, as one text. */
export async function stored(browser: Browser): Promise<string> {
  const inside = await browser.openExtensionPage('options.html');
  const all = await inside.evaluate(async () => {
    const opened = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await opened(indexedDB.open('gaplight'));
    const tx = db.transaction([...db.objectStoreNames]);
    const records = await Promise.all(
      [...db.objectStoreNames].map((name) => opened<unknown[]>(tx.objectStore(name).getAll())),
    );
    db.close();
    interface Storage {
      local: { get(keys: null): Promise<unknown> };
    }
    const api = globalThis as unknown as { browser?: { storage: Storage }; chrome: { storage: Storage } };
    const local = await (api.browser ?? api.chrome).storage.local.get(null);
    return JSON.stringify([records, local, { ...localStorage }]);
  });
  await inside.close();
  return all;
}
