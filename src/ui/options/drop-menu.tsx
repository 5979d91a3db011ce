import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './drop-menu.css';

interface Props {
  /** The class of the button. */
  class?: string;
  /** What the button is called, where its content is no word. */
  label?: string;
  /** What stands on the button. */
  face: ComponentChildren;
  /** The items: buttons. Each closes the menu. */
  children: ComponentChildren;
}

/** The room between a button and its menu, in px. */
const ROOM = 4;

/** A button with a menu. The browser closes it, at Escape or a click beside it, and returns the focus. */
export function DropMenu({ class: look = 'button', label, face, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const openedAt = useRef(0);
  useEffect(() => {
    // It stands still while the page moves away under it. What is told late of a move before it opened closes nothing.
    const close = () => {
      if (scrollY !== openedAt.current) menu.current?.hidePopover?.();
    };
    addEventListener('scroll', close, { passive: true });
    return () => removeEventListener('scroll', close);
  }, []);
  const place = (event: Event) => {
    if ((event as ToggleEvent).newState !== 'open' || !button.current) return;
    openedAt.current = scrollY;
    put(event.currentTarget as HTMLElement, button.current);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={look}
        aria-label={label}
        title={label}
        popovertarget={id}
        aria-haspopup="true"
      >
        {face}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons within have the keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears of presses of the buttons within */}
      <div
        id={id}
        ref={menu}
        class="menu drop-menu"
        popover="auto"
        onBeforeToggle={place}
        onClick={() => menu.current?.hidePopover?.()}
      >
        {children}
      </div>
    </>
  );
}

/** Puts the menu beneath its button, or above where the button is in the lower half, on the side with more room. */
function put({ style }: HTMLElement, button: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const up = top > innerHeight / 2;
  const toLeft = left > innerWidth / 2;
  style.inset = 'auto';
  style[up ? 'bottom' : 'top'] = `${up ? innerHeight - top + ROOM : bottom + ROOM}px`;
  style[toLeft ? 'right' : 'left'] = `${toLeft ? document.documentElement.clientWidth - right : left}px`;
}
