/** What a worker has whose arrays are bounded. */
export interface ArrayScope {
  Uint8Array: Uint8ArrayConstructor;
  DecompressionStream?: unknown;
}

/** Bytes that one array, and all large ones together, may take. */
export interface ArrayLimits {
  one: number;
  all: number;
}

/**
 * Has a worker make no array beyond these limits: it throws there, and tells so before. PDF.js has no limit of its own, and a file
 * of 400 KB unpacks to 400 MB, through whatever filters and however it is encrypted. What the browser unpacks by itself is taken
 * away, as nobody could count it; PDF.js does without. It is written into the worker as text, so it takes nothing from this module.
 */
export function boundArrays(scope: ArrayScope, { one, all }: ArrayLimits, tell: () => void): void {
  const LARGE = 1_000_000;
  let sum = 0;
  scope.DecompressionStream = undefined;
  scope.Uint8Array = new Proxy(scope.Uint8Array, {
    construct(target, given, made) {
      const [size] = given;
      if (typeof size === 'number' && size > LARGE) sum += size;
      if (size > one || sum > all) {
        tell();
        throw new RangeError('Too much to unpack');
      }
      return Reflect.construct(target, given, made);
    },
  });
}
