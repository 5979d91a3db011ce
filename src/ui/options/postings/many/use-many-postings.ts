import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { postingsById } from '#src/store/postings.ts';
import { textsLanguage } from '#src/ui/t.ts';
import { whenIdle } from '#src/ui/when-idle.ts';
import type { Known } from '../../options-live.ts';
import { MOST_LISTED } from '../../share/told-rows.ts';
import type { ListQuery } from '../list-query.ts';
import type { MatchOf } from '../row-match.ts';
import type { ShownList } from '../shown-list.ts';
import { followMany, type ListWorker } from './follow-many.ts';
import type { ListChoices } from './list-messages.ts';
import type { ManyList } from './told-list.ts';

/** The list where many postings are kept; null before it is known, and where they are few. */
export interface ManyPostings {
  list: ShownList | null;
  /** Says what the list is to show; null where they are few, and the page itself knows. */
  ask: ((query: ListQuery) => void) | null;
  /** Asks once more, after it went wrong. */
  again: () => void;
}

const listWorker = (): ListWorker =>
  new Worker(new URL('../../insights/worker.ts', import.meta.url), { type: 'module', name: 'list' });

/** Follows the list of many postings: a worker knows of all, and the page reads those that are drawn. */
export function useManyPostings(
  { tracked, judging: { taxonomy }, settings: { emphasis, notPresumed } }: Known,
  matchOf: MatchOf,
  isWanted: boolean,
  fail: (error: unknown) => void,
): ManyPostings {
  const [list, setList] = useState<ManyList | null>(null);
  const [turn, redraw] = useState({});
  const [query, ask] = useState<ListQuery | null>(null);
  const following = useRef<ReturnType<typeof followMany> | null>(null);
  const language = textsLanguage();
  const said = JSON.stringify([query, tracked, emphasis, notPresumed, language]);
  useEffect(() => {
    if (query === null) return;
    following.current ??= followMany(listWorker(), { show: setList, redraw: () => redraw({}), fail });
    following.current.ask({ query, tracked, emphasis, notPresumed, language, taxonomy });
  }, [said, taxonomy]);
  useEffect(() => () => following.current?.stop(), []);
  const choices = useChoices(list);
  const shown = useMemo(
    () => list && { ...shownOf(list, matchOf, following.current), ...choices },
    [list, matchOf, turn, choices],
  );
  return { list: shown, ask: isWanted ? ask : null, again: () => following.current?.again() };
}

/** What can be chosen, of which there may be thousands: they are drawn when all else is. */
function useChoices(list: ManyList | null): ListChoices {
  const [choices, setChoices] = useState<ListChoices>({ portals: [], skills: [] });
  useEffect(() => {
    if (!list) return;
    const { portals, skills } = list;
    let isOver = false;
    whenIdle().then(() => {
      if (!isOver) setChoices({ portals, skills });
    });
    return () => {
      isOver = true;
    };
  }, [list?.skills]);
  return choices;
}

function shownOf(
  list: ManyList,
  matchOf: MatchOf,
  followed: ReturnType<typeof followMany> | null,
): ShownList {
  return {
    ...list,
    rowAt(place) {
      const id = list.ids[place];
      const job = id === undefined ? undefined : followed?.rowAt(place, id);
      if (!job) return undefined;
      const { posting, otherAds } = job;
      return { posting, match: matchOf(posting), otherAds };
    },
    async told(ids) {
      const first = ids.slice(0, MOST_LISTED);
      const [postings, gaps] = await Promise.all([postingsById(first), followed?.gapsOf(ids) ?? []]);
      const rows = [...postings.values()].map((posting) => ({ posting, match: matchOf(posting) }));
      return { rows, number: ids.length, gaps };
    },
  };
}
