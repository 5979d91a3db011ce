import type { Page } from './browsers/page.ts';

/** Observations of a page since it began to watch. */
interface Watching {
  changes: string[];
  sizes: string[];
  covered: Record<number, boolean>;
  painted: string[];
  find?: (text: string) => boolean;
}

/** Makes a page record everything that a page can observe. */
export const watchAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watching = window as unknown as Watching;
    Object.assign(watching, { changes: [], sizes: [], covered: {}, painted: [] });
    // Firefox's driver leaves its own trace on a heading that it clicks.
    new MutationObserver((records) =>
      watching.changes.push(
        ...records
          .map(({ type, target }) => `${type} ${target.nodeName}`)
          .filter((change) => change !== 'attributes H1'),
      ),
    ).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const elements = [...document.querySelectorAll('*')];
    const sizes = new ResizeObserver((entries) =>
      watching.sizes.push(...entries.map(({ contentRect: { width, height } }) => `${width} × ${height}`)),
    );
    // Chromium tells pages whether something covers their elements.
    const visibility = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const covers = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const { isVisible } = entry as unknown as { isVisible?: boolean };
        watching.covered[elements.indexOf(entry.target)] = isVisible ?? true;
      }
    }, visibility);
    for (const element of elements) {
      sizes.observe(element);
      covers.observe(element);
    }
    // Size of the largest painted element.
    const type = 'largest-contentful-paint';
    if (PerformanceObserver.supportedEntryTypes.includes(type))
      new PerformanceObserver((entries) =>
        watching.painted.push(...entries.getEntries().map((entry) => JSON.stringify(entry))),
      ).observe({ type, buffered: true });
  });

/** Returns all that a page can observe about itself once it has settled. */
export const allThatIsSeen = (page: Page) =>
  page.evaluate(async () => {
    const watching = window as unknown as Watching;
    // Coverage is reported a tenth of a second later, and again only after changes.
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    const root = document.documentElement;
    const added = [...root.children].filter(({ localName }) => localName !== 'head' && localName !== 'body');
    const points = Array.from(
      { length: 120 },
      (_, i) => [(i % 12) * 40, 8 + Math.floor(i / 12) * 20] as const,
    );
    const selection = getSelection();
    selection?.selectAllChildren(root);
    const selected = String(selection);
    const words = ['Strong', 'Good', 'Fair', 'Stretch', ...Array.from({ length: 101 }, (_, i) => String(i))];
    const foundWords = words.filter((word) => {
      selection?.empty();
      return watching.find?.(word);
    });
    selection?.empty();
    return {
      changes: watching.changes,
      sizes: watching.sizes,
      covered: watching.covered,
      painted: watching.painted,
      added: added.map((element) => ({
        html: element.outerHTML,
        root: element.shadowRoot,
        box: JSON.stringify(element.getBoundingClientRect()),
        scroll: [element.scrollWidth, element.scrollHeight],
        style: [...getComputedStyle(element)].map((name) => [
          name,
          getComputedStyle(element).getPropertyValue(name),
        ]),
      })),
      serialised: root.getHTML({ serializableShadowRoots: true }),
      page: [root.scrollWidth, root.scrollHeight, document.body.scrollWidth, innerWidth, innerHeight],
      hits: points.map(([x, y]) => document.elementsFromPoint(x, y).map(({ localName }) => localName)),
      animations: document.getAnimations().length,
      selected,
      foundWords,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      globals: Object.keys(window).length,
    };
  });
