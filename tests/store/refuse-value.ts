import { vi } from 'vitest';

/** Makes the database refuse the next write of a single value, such as the settings. */
export function refuseValue(reason: string): void {
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
  spy.mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    if (this.name !== 'values') return put.apply(this, args);
    spy.mockRestore();
    throw new DOMException(reason, 'QuotaExceededError');
  });
}
