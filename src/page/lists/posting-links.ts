/** Longest time in ms that the page waits within one frame. */
const SLICE = 1.5;

/** Finds a page's links to postings, and caches the addresses it has parsed. */
export class PostingLinks {
  readonly #keyOf: (url: URL) => string | null;
  readonly #known = new Map<string, string | null>();

  constructor(keyOf: (url: URL) => string | null) {
    this.#keyOf = keyOf;
  }

  /** Returns the posting id of an address, or null. */
  idOf(href: string): string | null {
    const known = this.#known.get(href);
    if (known !== undefined) return known;
    const id = /^https?:/.test(href) && URL.canParse(href) ? this.#keyOf(new URL(href)) : null;
    this.#known.set(href, id);
    return id;
  }

  /**
   * Returns one link for each posting id. Of several (logo, title, "Apply") it takes the one with the most
   * words: the title, or the whole card.
   * @param nextFrame Lets the page run when a slice is over.
   */
  async find(page: Document, nextFrame: () => Promise<void>): Promise<Map<string, HTMLAnchorElement>> {
    const own = this.#ownId(new URL(page.location.href));
    const found = new Map<string, { link: HTMLAnchorElement; words: number }>();
    let end = performance.now() + SLICE;
    for (const link of [...page.links]) {
      if (performance.now() > end) {
        await nextFrame();
        end = performance.now() + SLICE;
      }
      const id = link instanceof HTMLAnchorElement ? this.idOf(link.href) : null;
      if (id === null || id === own) continue;
      const words = link.textContent.trim().length;
      if (words > (found.get(id)?.words ?? -1)) found.set(id, { link: link as HTMLAnchorElement, words });
    }
    return new Map([...found].map(([id, { link }]) => [id, link]));
  }

  /**
   * Returns the posting whose own page this is; its links there are "Apply" and the like. In split views the
   * address is the list's with the posting in its query, and the posting keeps its chip in the list.
   */
  #ownId(url: URL): string | null {
    return this.#keyOf(new URL(url.pathname, url));
  }
}
