/** Distance in px from which a press is a drag, so that a click on a card's link stays a click. */
const DRAG_FROM = 6;
/** Time in ms that a finger rests on a card before it lifts it; sooner, the finger scrolls. */
const HOLD_MS = 300;
/** Width in px of the edges that scroll the board, and how far they scroll it a frame. */
const [EDGE, SCROLL_STEP] = [48, 12];

interface Drag {
  card: HTMLElement;
  pointer: number;
  from: { x: number; y: number };
  at: { x: number; y: number };
  /** The copy that follows the pointer; null until the card is lifted. */
  ghost: HTMLElement | null;
  hold: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Lets cards (`data-card`) be dragged to columns (`data-column`) of a board, by mouse, pen or finger. Pointer
 * events are used, because Firefox for Android starts no native drag. Escape cancels. Returns a function that
 * stops it.
 */
export function dragCards(board: HTMLElement, drop: (card: string, column: string) => void): () => void {
  let drag: Drag | null = null;

  const columnAt = (x: number) =>
    [...board.querySelectorAll<HTMLElement>('[data-column]')].find((column) => {
      const { left, right } = column.getBoundingClientRect();
      return x >= left && x <= right;
    }) ?? null;

  const markTarget = (target: HTMLElement | null) => {
    for (const column of board.querySelectorAll<HTMLElement>('[data-column]'))
      column.toggleAttribute('data-target', column === target);
  };

  const lift = () => {
    if (!drag || drag.ghost) return;
    const { left, top, width } = drag.card.getBoundingClientRect();
    const ghost = drag.card.cloneNode(true) as HTMLElement;
    ghost.removeAttribute('data-card');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.inert = true;
    ghost.classList.add('is-ghost');
    Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
    document.body.append(ghost);
    drag.card.toggleAttribute('data-lifted', true);
    drag.ghost = ghost;
    follow();
    requestAnimationFrame(scrollAtEdge);
  };

  const follow = () => {
    if (!drag?.ghost) return;
    const { from, at } = drag;
    drag.ghost.style.translate = `${at.x - from.x}px ${at.y - from.y}px`;
    markTarget(columnAt(at.x));
  };

  const scrollAtEdge = () => {
    if (!drag?.ghost) return;
    const { left, right } = board.getBoundingClientRect();
    if (drag.at.x < left + EDGE) board.scrollLeft -= SCROLL_STEP;
    else if (drag.at.x > right - EDGE) board.scrollLeft += SCROLL_STEP;
    markTarget(columnAt(drag.at.x));
    requestAnimationFrame(scrollAtEdge);
  };

  const end = () => {
    if (!drag) return;
    clearTimeout(drag.hold);
    drag.ghost?.remove();
    drag.card.toggleAttribute('data-lifted', false);
    markTarget(null);
    drag = null;
  };

  const onDown = (event: PointerEvent) => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-card]');
    if (!card || drag || event.button !== 0 || target.closest('button, [popover]')) return;
    const at = { x: event.clientX, y: event.clientY };
    const hold = event.pointerType === 'touch' ? setTimeout(lift, HOLD_MS) : undefined;
    drag = { card, pointer: event.pointerId, from: at, at, ghost: null, hold };
  };

  const onMove = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    drag.at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(drag.at.x - drag.from.x, drag.at.y - drag.from.y) > DRAG_FROM;
    if (drag.ghost) follow();
    else if (far && drag.hold === undefined) lift();
    else if (far) end();
  };

  const onUp = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const { card, ghost } = drag;
    const column = ghost && columnAt(event.clientX);
    end();
    if (!ghost) return;
    suppressClick();
    if (column) drop(card.dataset.card ?? '', column.dataset.column ?? '');
  };

  const onCancel = (event: PointerEvent) => {
    if (drag?.pointer === event.pointerId) end();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag?.ghost) return;
    event.preventDefault();
    end();
  };
  // A finger that has lifted a card must not scroll the page with it.
  const onTouchMove = (event: TouchEvent) => {
    if (drag?.ghost && event.cancelable) event.preventDefault();
  };
  const onMenu = (event: Event) => {
    if (drag?.hold !== undefined) event.preventDefault();
  };

  const stopping = new AbortController();
  const { signal } = stopping;
  board.addEventListener('pointerdown', onDown, { signal });
  board.addEventListener('contextmenu', onMenu, { signal });
  board.addEventListener('touchmove', onTouchMove, { signal, passive: false });
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', onUp, { signal });
  addEventListener('pointercancel', onCancel, { signal });
  addEventListener('keydown', onKey, { signal, capture: true });
  return () => {
    end();
    stopping.abort();
  };
}

/** Suppresses the click that follows a drag, which would open the card's link. */
function suppressClick(): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', stop, { capture: true, once: true });
  // A drop elsewhere causes no click.
  setTimeout(() => removeEventListener('click', stop, { capture: true }));
}
