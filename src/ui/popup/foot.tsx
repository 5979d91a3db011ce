import type { ComponentChildren } from 'preact';
import { openOptions } from '#src/ui/active-tab.ts';
import { Icon } from '#src/ui/icon.tsx';
import { KeptHere } from '#src/ui/kept-here.tsx';
import { count } from '#src/ui/words.ts';
import { leave, useHere } from './here.ts';

/** The last line of every view: the way to one's skills, and beside it what the view has to say. */
export function Foot({ children }: { children?: ComponentChildren }) {
  const here = useHere();
  const showSkills = async () => {
    await openOptions();
    leave(here);
  };
  return (
    <footer class="popup-foot">
      {children ?? <KeptHere />}
      <button type="button" class="button plain" onClick={showSkills}>
        Your skills <Icon name="out" turns />
      </button>
    </footer>
  );
}

/** How many postings are kept; nothing where there are none yet. */
export function Kept({ postings }: { postings: number }) {
  return postings > 0 ? <span class="note">{count(postings, 'posting')} kept</span> : <span />;
}
