const OUTSIDE = 'nav, footer, dialog, [role="dialog"], [role="navigation"], [role="contentinfo"]';

/** Does the element stand in a menu, a footer or a dialog of the page? */
export function isOutsideText(element: Element): boolean {
  return element.closest(OUTSIDE) !== null;
}
