/** The longest that the page is kept waiting in one frame, in ms. */
const SLICE = 1.5;

/** Finds the links of a page that lead to postings. It remembers the addresses that it has seen. */
export class PostingLinks {
  readonly #keyOf: (url: URL) => string | null;
  readonly #known = new Map<string, string | null>();

  constructor(keyOf: (url: URL) => string | null) {
    this.#keyOf = keyOf;
  }

  /** The posting that an address leads to, or null. */
  idOf(href: string): string | null {
    const known = this.#known.get(href);
    if (known !== undefined) return known;
    const id = /^https?:/.test(href) && URL.canParse(href) ? this.#keyOf(new URL(href)) : null;
    this.#known.set(href, id);
    return id;
  }

  /**
   * One link for each posting, by its id. Of several (a logo, the title, "Apply") it is the one with the most words:
   * that is the title, or the card as a whole. `nextFrame` gives the page its turn when a slice is over.
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
   * The posting whose own page this is: its links there are "Apply" and the like. Beside a list the address of the
   * page is the list's, with the posting in its query, and then the posting has its place in the list.
   */
  #ownId(url: URL): string | null {
    return this.#keyOf(new URL(url.pathname, url));
  }
}
