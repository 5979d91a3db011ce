import { isOutsideText } from './outside-text.ts';

/**
 * Whether an element may be a label's value. In a menu, "Company" or "Locations" has links beside it; in a table's
 * head, other labels.
 */
export function isLabelValue(element: Element): boolean {
  return element.localName !== 'th' && element.querySelectorAll('a').length < 2 && !isOutsideText(element);
}
