/**
 * Scrolls a stop of the map or list into view. On the map it uses the stop's background, since Firefox finds no
 * position for a `g` element.
 */
export function scrollToStop(stop: Element, block: ScrollLogicalPosition): void {
  (stop.querySelector('.target') ?? stop).scrollIntoView({ block });
}
