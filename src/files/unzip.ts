import { type FlateError, FlateErrorCode, Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { pause, type Watch } from '#src/store/records/pause.ts';
import { FILE_LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes per step. At deflate's maximum expansion of about a thousand, that is 16 MB. */
const STEP = 16_384;
/** Bytes below which an entry may expand freely, since blank pages compress very well. */
const SMALL = 1_000_000;
/** Steps between pauses for the page. */
const STEPS_A_TURN = 64;

/**
 * Unpacks the wanted entries of a ZIP, by name. Ignores the sizes in the ZIP and counts the output instead.
 * Throws {@link Unreadable} beyond {@link FILE_LIMITS}, or if the file is truncated.
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  watch: Watch,
): Promise<Map<string, Uint8Array>> {
  const reading = new ZipReading(isWanted);
  for (let at = 0, steps = 0; at < bytes.length; at += STEP) {
    reading.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (++steps % STEPS_A_TURN !== 0) continue;
    watch.progress(at / bytes.length);
    await pause(watch);
  }
  return reading.finish();
}

class ZipReading {
  readonly #isWanted: (name: string) => boolean;
  readonly #unzip = new Unzip();
  readonly #parts = new Map<string, Uint8Array[]>();
  readonly #done = new Set<string>();
  #entries = 0;
  #inflated = 0;
  #packed = 0;
  #fault: unknown = null;

  constructor(isWanted: (name: string) => boolean) {
    this.#isWanted = isWanted;
    this.#unzip.register(UnzipInflate);
    this.#unzip.onfile = (file) => this.#file(file);
  }

  push(part: Uint8Array, last: boolean): void {
    this.#packed += part.length;
    try {
      this.#unzip.push(part, last);
    } catch (error) {
      this.#fault ??= error;
    }
    if (this.#fault instanceof Unreadable) throw this.#fault;
    if (this.#fault) throw new Unreadable(ends(this.#fault) ? 'cut-off' : 'broken', String(this.#fault));
  }

  finish(): Map<string, Uint8Array> {
    const cut = [...this.#parts.keys()].some((name) => !this.#done.has(name));
    if (cut) throw new Unreadable('cut-off');
    return new Map([...this.#parts].map(([name, parts]) => [name, joined(parts)]));
  }

  #file(file: UnzipFile): void {
    if (++this.#entries > FILE_LIMITS.entries) throw new Unreadable('bomb');
    if (!this.#isWanted(file.name) || this.#parts.has(file.name)) return;
    const parts: Uint8Array[] = [];
    this.#parts.set(file.name, parts);
    file.ondata = (error, part, final) => {
      this.#fault ??= error;
      if (this.#fault) return;
      this.#inflated += part.length;
      const grown = this.#inflated > SMALL && this.#inflated > this.#packed * FILE_LIMITS.ratio;
      if (grown || this.#inflated > FILE_LIMITS.inflated) this.#fault = new Unreadable('bomb');
      parts.push(part);
      if (final) this.#done.add(file.name);
    };
    file.start();
  }
}

/** Whether fflate ran out of input. */
const ends = (error: unknown) => {
  const { code } = error as Partial<FlateError>;
  return code === FlateErrorCode.UnexpectedEOF || code === FlateErrorCode.InvalidZipData;
};

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
