import type { Page } from './browsers/page.ts';

/**
 * What a page shows that is cut, or does not fit: the page where it scrolls sideways, and each element that hides the end of its
 * text. What ends in an ellipsis and tells the whole in its title, or that of what it stands in, is none; nor is what scrolls,
 * what is clamped to a number of lines, and what is for those who hear the page.
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
