const OUTSIDE = 'nav, footer, dialog, [role="dialog"], [role="navigation"], [role="contentinfo"]';

/** Whether the element is inside a menu, a footer or a dialog. */
export function isOutsideText(element: Element): boolean {
  return element.closest(OUTSIDE) !== null;
}
