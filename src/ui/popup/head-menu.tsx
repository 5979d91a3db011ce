import { useRef, useState } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { useEscape } from '#src/ui/use-escape.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import type { Head } from './head.ts';

/** Loaded just before the menu opens. */
const items = async () => (await import('./head-menu-items.tsx')).HeadMenuItems;

/** The menu of rare actions. As a popover it closes on Escape or a click elsewhere, and returns the focus. */
export function HeadMenu({ head }: { head: Head }) {
  const [wanted, setWanted] = useState(false);
  const Items = useLoaded(items, wanted);
  const list = useRef<HTMLDivElement>(null);
  const close = () => list.current?.hidePopover();
  useEscape(close, () => list.current?.matches(':popover-open') ?? false);
  const want = () => setWanted(true);
  return (
    <>
      <button
        type="button"
        class="button plain square"
        aria-label={t('menu.more')}
        title={t('menu.more')}
        popovertarget="head-menu"
        aria-haspopup="true"
        onPointerEnter={want}
        onFocus={want}
        onClick={want}
      >
        <Icon name="more" />
      </button>
      <div id="head-menu" class="menu head-menu" popover="auto" ref={list}>
        {Items && <Items head={head} close={close} />}
      </div>
    </>
  );
}
