import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import type { Live } from '#src/ui/hooks/use-live.ts';
import { linkTo } from '#src/ui/route.ts';
import { troubleOf } from '#src/ui/storage-trouble.ts';
import { NOTHING_SELECTED } from '../grid/selection.ts';
import type { Known } from '../options-live.ts';
import type { SectionProps } from '../section-props.ts';
import { followPostings, type Gathered } from './follow-postings.ts';
import { HistoryPage } from './history-page.tsx';
import { PastePage } from './paste-page.tsx';
import { PostingPage } from './posting-page.tsx';
import { type MatchOf, matcherOf } from './row-match.ts';
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

/**
 * Returns the function that compares postings with the user's skills. It is a new one only after skills or
 * settings changed.
 */
export function useMatcher({ tracked, knowledge, judging, settings }: Known): MatchOf {
  const { emphasis, notPresumed, circumstances } = settings;
  // Compared by content: the objects are new at every change.
  const said = JSON.stringify([tracked, emphasis, notPresumed, circumstances]);
  // The taxonomy of the scoring data, not the translated one, so that the language does not affect matches.
  const { taxonomy } = judging;
  return useMemo(
    () => matcherOf({ knowledge, taxonomy, judging, settings: { emphasis, circumstances } }),
    [said, taxonomy],
  );
}

/** Follows the stored postings. The second value reads them again after a storage failure. */
function usePostings(matchOf: MatchOf): [live: Live<Gathered>, again: () => void] {
  const [live, setLive] = useState<Live<Gathered>>(null);
  const again = useRef(() => {});
  const match = useRef(matchOf);
  match.current = matchOf;
  useEffect(() => {
    const [read, stop] = followPostings({
      show: (now) => setLive({ now }),
      fail: (error) => setLive({ trouble: troubleOf(error) }),
      prepare: (part) => part.forEach(match.current),
    });
    again.current = read;
    return stop;
  }, []);
  return [live, useCallback(() => again.current(), [])];
}
