import { embeddedJson } from '../structured/embedded-json.ts';

/** Limits beyond any real data, which may also refer back to itself. */
const DEEPEST = 16;
const MOST_VALUES = 20_000;

/**
 * Decodes a Nuxt page's data, a flat list. An object's values are indexes of other entries, and ["Reactive", 5]
 * means entry 5. https://github.com/nuxt/nuxt, `__NUXT_DATA__`, written by the package devalue.
 */
export function nuxtData(document: Document): unknown {
  const list = embeddedJson(document, '#__NUXT_DATA__');
  return Array.isArray(list) ? new Unfolding(list).at(0, 0) : null;
}

class Unfolding {
  readonly #list: unknown[];
  #values = 0;

  constructor(list: unknown[]) {
    this.#list = list;
  }

  at(place: unknown, depth: number): unknown {
    if (typeof place !== 'number' || depth > DEEPEST || ++this.#values > MOST_VALUES) return null;
    const entry = this.#list[place] ?? null;
    if (Array.isArray(entry)) return this.#ofList(entry, depth);
    if (typeof entry !== 'object' || entry === null) return entry;
    return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, this.at(value, depth + 1)]));
  }

  /** Decodes a list of indexes, or a wrapper name with the index of its content. */
  #ofList(entry: unknown[], depth: number): unknown {
    const [first, second] = entry;
    return typeof first === 'string'
      ? this.at(second, depth + 1)
      : entry.map((place) => this.at(place, depth + 1));
  }
}
