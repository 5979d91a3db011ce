/**
 * Brings a stop of the map or of the list into sight. Of the map it is the ground of the stop: Firefox finds no place
 * for a group of shapes, and would scroll elsewhere.
 */
export function scrollToStop(stop: Element, block: ScrollLogicalPosition): void {
  (stop.querySelector('.target') ?? stop).scrollIntoView({ block });
}
