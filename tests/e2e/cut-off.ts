import type { Page } from './browsers/page.ts';

/**
 * Returns cut-off content of a page: the page if it scrolls sideways, and each element that hides the end of its
 * text. An ellipsis with the full text in a title is fine; so are scrollable, clamped and screen-reader-only
 * texts.
 */
export function cutOff(shown: Page): Promise<string[]> {
  return shown.evaluate(() => {
    const root = document.documentElement;
    const beyond = root.scrollWidth - root.clientWidth;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} in ${element.parentElement?.className}: ${element.textContent?.slice(0, 40)}`;
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, textOverflow, clipPath, display, webkitLineClamp } = getComputedStyle(element);
      if (!/hidden|clip/.test(overflowX) || element.clientWidth < 2 || display === 'inline') return false;
      if (clipPath !== 'none' || webkitLineClamp !== 'none' || element instanceof SVGElement) return false;
      if (textOverflow === 'ellipsis' && element.closest('[title]')) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 && element.checkVisibility({ opacityProperty: true })
      );
    });
    return [...(beyond > 0 ? [`the page, by ${beyond} px`] : []), ...cut.map(name)];
  });
}
