import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { useEscape } from '#src/ui/use-escape.ts';

interface Item {
  title: string;
  act: () => void;
}

interface Props {
  id: string;
  title: string;
  items: readonly Item[];
}

/** A button with a list of choices above it. The browser closes it, at Escape or a click beside it. */
export function BulkMenu({ id, title, items }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => menu.current?.hidePopover?.();
  useEscape(close, () => menu.current?.matches('.is-open') ?? false);
  const onToggle = (event: ToggleEvent) => {
    const opens = event.newState === 'open';
    menu.current?.classList.toggle('is-open', opens);
    if (opens && menu.current && button.current) placeAbove(menu.current, button.current);
  };
  return (
    <>
      <button ref={button} type="button" class="button" popovertarget={id} aria-haspopup="true">
        {title} <Icon name="chevron" />
      </button>
      <div
        ref={menu}
        id={id}
        class="menu bulk-menu"
        role="menu"
        aria-label={title}
        popover="auto"
        onToggle={onToggle as never}
        onKeyDown={moveFocus}
      >
        {items.map((item, i) => (
          <button
            key={item.title}
            type="button"
            role="menuitem"
            autofocus={i === 0}
            onClick={() => {
              close();
              item.act();
            }}
          >
            {item.title}
          </button>
        ))}
      </div>
    </>
  );
}

/** What the browser lays over the page has its place from the window: the one of its button. */
function placeAbove(menu: HTMLElement, button: HTMLElement): void {
  const { left, top } = button.getBoundingClientRect();
  menu.style.left = `${Math.min(left, innerWidth - menu.offsetWidth - 8)}px`;
  menu.style.bottom = `${innerHeight - top + 8}px`;
}

function moveFocus(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(event.currentTarget instanceof Element)) return;
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + by + items.length) % items.length]?.focus();
  event.preventDefault();
}
