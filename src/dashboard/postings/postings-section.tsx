import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { linkTo } from '#src/ui/route.ts';
import { NOTHING_SELECTED } from '../grid/selection.ts';
import type { SectionProps } from '../section-props.ts';
import { HistoryPage } from './history-page.tsx';
import { PastePage } from './paste-page.tsx';
import { PostingPage } from './posting-page.tsx';
import { useMatcher, usePostings } from './use-postings.ts';
import './postings.css';

/** Replaces a posting's id in the address; ids always have a colon. */
const PASTE = 'paste';

/** Shows the list of postings, or one of them. */
export function PostingsSection({ known, route }: SectionProps) {
  const matchOf = useMatcher(known);
  const [live, again] = usePostings(matchOf);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [id] = route.rest;
  const list = useReturn(id, linkTo('postings', [], Object.fromEntries(route.query)));
  if (live && 'trouble' in live) return <StorageProblem trouble={live.trouble} retry={again} />;
  if (id === PASTE) return <PastePage list={list} />;
  if (id !== undefined) return <PostingPage key={id} id={id} known={known} list={list} />;
  if (!live) return null;
  return (
    <HistoryPage
      known={known}
      route={route}
      gathered={live.now}
      matchOf={matchOf}
      selection={selection}
      setSelection={setSelection}
    />
  );
}

/** Remembers the list's state while a posting is shown, and restores it on return. Returns the list's address. */
function useReturn(id: string | undefined, here: string): string {
  const list = useRef({ address: linkTo('postings'), top: 0 });
  const before = useRef<string | undefined>(id);
  if (id === undefined) list.current.address = here;
  useLayoutEffect(() => {
    const moved = () => {
      if (id === undefined) list.current.top = scrollY;
    };
    addEventListener('scroll', moved, { passive: true });
    if (before.current !== id) {
      scrollTo(0, id === undefined ? list.current.top : 0);
      const left = id === undefined ? before.current : undefined;
      // The rows in view are drawn after the page has scrolled.
      requestAnimationFrame(() => focusOn(left));
    }
    before.current = id;
    return () => removeEventListener('scroll', moved);
  }, [id]);
  return list.current.address;
}

/** Focuses the list's link to a posting if it is in view, else the start of the page. */
function focusOn(id: string | undefined): void {
  const links = document.querySelectorAll<HTMLElement>('[data-cell="title"]');
  const href = id === undefined ? null : linkTo('postings', [id]);
  const link = [...links].find((one) => one.getAttribute('href') === href);
  (link ?? document.querySelector<HTMLElement>('.main'))?.focus({ preventScroll: true });
}
