import { embeddedJson } from '../embedded-json.ts';

/** Deeper, or in more pieces, than what we look for; the data may also point back at itself. */
const DEEPEST = 16;
const MOST_VALUES = 20_000;

/**
 * The data of a page made with Nuxt: one flat list in which an object's values are the places of other entries, and
 * ["Reactive", 5] stands for entry 5. https://github.com/nuxt/nuxt, `__NUXT_DATA__`, written by the package devalue.
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

  /** A list of places, or a name with the place of what is so wrapped. */
  #ofList(entry: unknown[], depth: number): unknown {
    const [first, second] = entry;
    return typeof first === 'string'
      ? this.at(second, depth + 1)
      : entry.map((place) => this.at(place, depth + 1));
  }
}
