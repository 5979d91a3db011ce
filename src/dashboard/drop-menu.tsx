import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '#src/ui/components/icon.tsx';
import { useEscape } from '#src/ui/hooks/use-escape.ts';
import './drop-menu.css';

interface Item {
  title: string;
  /** For an item that is on or off: its state. Such an item leaves the menu open. */
  checked?: boolean;
  act: () => void;
}

/** An item that leads to another page. */
interface LinkItem {
  title: string;
  href: string;
  /** Whether it opens in a new tab. */
  outside?: boolean;
}

interface Props {
  /** The name of the button and of the menu. */
  title: string;
  /** An icon to show on the button instead of its title. */
  sign?: ComponentChildren;
  items: readonly (Item | LinkItem)[];
}

/** The distance between the button and its menu, in px. */
const ROOM = 4;
/** How far the page may move under an open menu, in px. Firefox settles by one after a scroll. */
const SLACK = 8;

/** A button that opens a menu. Escape, a click elsewhere and scrolling close it; focus returns to the button. */
export function DropMenu({ title, sign, items }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const openedAt = useRef(0);
  const close = () => menu.current?.hidePopover?.();
  useEscape(close, () => menu.current?.matches(':popover-open') ?? false);
  useEffect(() => {
    // The menu is fixed, so it closes when the page scrolls. Late events of a scroll before it opened are
    // ignored.
    const moved = () => {
      if (Math.abs(scrollY - openedAt.current) > SLACK) close();
    };
    addEventListener('scroll', moved, { passive: true });
    return () => removeEventListener('scroll', moved);
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
        class={sign ? 'button square' : 'button'}
        aria-label={sign ? title : undefined}
        title={sign ? title : undefined}
        popovertarget={id}
        aria-haspopup="menu"
      >
        {sign ?? (
          <>
            {title} <Icon name="chevron" />
          </>
        )}
      </button>
      <div
        id={id}
        ref={menu}
        class="menu drop-menu"
        role="menu"
        aria-label={title}
        popover="auto"
        onBeforeToggle={place}
        onKeyDown={moveFocus}
      >
        {items.map((item, i) =>
          'href' in item ? (
            <MenuLink key={item.title} item={item} isFirst={i === 0} close={close} />
          ) : (
            <button
              key={item.title}
              type="button"
              {...roleOf(item)}
              autofocus={i === 0}
              onClick={() => {
                if (item.checked === undefined) close();
                item.act();
              }}
            >
              {item.checked !== undefined && <Icon name="check" />}
              {item.title}
            </button>
          ),
        )}
      </div>
    </>
  );
}

function MenuLink({ item, isFirst, close }: { item: LinkItem; isFirst: boolean; close: () => void }) {
  const { title, href, outside = false } = item;
  return (
    <a
      role="menuitem"
      href={href}
      autofocus={isFirst}
      onClick={close}
      target={outside ? '_blank' : undefined}
      rel={outside ? 'noopener noreferrer' : undefined}
    >
      {title} {outside && <Icon name="out" turns />}
    </a>
  );
}

const roleOf = ({ checked }: Item) =>
  checked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': checked } as const);

/** Places the menu below the button, or above it in the lower half of the window, on the side with more room. */
function put({ style }: HTMLElement, button: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const up = top > innerHeight / 2;
  const toLeft = left > innerWidth / 2;
  style.inset = 'auto';
  style[up ? 'bottom' : 'top'] = `${up ? innerHeight - top + ROOM : bottom + ROOM}px`;
  style[toLeft ? 'right' : 'left'] = `${toLeft ? document.documentElement.clientWidth - right : left}px`;
}

function moveFocus(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(event.currentTarget instanceof Element)) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
  event.preventDefault();
}
