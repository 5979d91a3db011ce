import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { useEscape } from '#src/ui/use-escape.ts';
import { KeptHere } from './foot.tsx';
import { useHere } from './here.ts';
import type { Head } from './match-view.ts';
import { forget, readAgain } from './page-actions.ts';

/** What is seldom done with a posting. The browser closes it, at Escape or a click beside it, and returns the focus. */
export function HeadMenu({ head }: { head: Head }) {
  const { tab } = useHere();
  const list = useRef<HTMLDivElement>(null);
  const close = () => list.current?.hidePopover();
  useEscape(close, () => list.current?.matches(':popover-open') ?? false);
  return (
    <>
      <button
        type="button"
        class="button plain square"
        aria-label="More"
        title="More"
        popovertarget="head-menu"
        aria-haspopup="true"
      >
        <Icon name="more" />
      </button>
      <div id="head-menu" class="menu" popover="auto" ref={list}>
        <Item act={() => readAgain(tab)} close={close}>
          Read again
        </Item>
        <a href={head.url} target="_blank" rel="noopener noreferrer" onClick={close}>
          Open the posting <Icon name="out" turns />
        </a>
        <Item act={() => doAndTell(forget(head.posting))} close={close}>
          Forget this posting
        </Item>
        <p>
          <KeptHere />
        </p>
      </div>
    </>
  );
}

interface ItemProps {
  act: () => Promise<void>;
  close: () => void;
  children: ComponentChildren;
}

function Item({ act, close, children }: ItemProps) {
  const press = () => {
    close();
    act();
  };
  return (
    <button type="button" onClick={press}>
      {children}
    </button>
  );
}
