import type { Page } from './browsers/page.ts';

/** Minimum height of touch targets, in px. */
const LEAST = 44;

/**
 * Returns touch targets that are too low: element, size and words. Links within sentences are exempt; a checkbox
 * is as large as its label.
 */
export function smallTargets(shown: Page): Promise<string[]> {
  return shown.evaluate((least) => {
    const all = 'a[href], button, input, select, textarea, summary, [role=button], label:has(input)';
    const isShown = (element: Element) => {
      const { display, clipPath } = getComputedStyle(element);
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isSeen && display !== 'inline' && clipPath === 'none' && !(element instanceof SVGElement);
    };
    const sizeOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect();
    return [...document.querySelectorAll(all)]
      .filter((element) => isShown(element) && sizeOf(element).height < least - 0.5)
      .map((element) => {
        const { width, height } = sizeOf(element);
        const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `${element.tagName} ${element.className} ${Math.round(width)}×${Math.round(height)} ${words.slice(0, 30)}`;
      });
  }, LEAST);
}
