/** The globals of the worker that are bounded. */
interface ArrayScope {
  Uint8Array: Uint8ArrayConstructor;
  DecompressionStream?: unknown;
}

/** Maximum bytes of one array, and of all large arrays together. */
interface ArrayLimits {
  one: number;
  all: number;
}

/**
 * Bounds the arrays that a worker may create; beyond the limits it reports and throws. PDF.js has no limit of
 * its own, and a file of 400 KB can unpack to 400 MB. The browser's decompression is removed, because nobody can
 * count its output; PDF.js has a fallback. The function is copied into the worker as text, so it uses nothing
 * from this module.
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
