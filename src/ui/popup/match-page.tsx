import { AddsUp } from './adds-up.tsx';
import { Foot } from './foot.tsx';
import { MatchLists } from './match-lists.tsx';
import type { MatchView } from './match-view.ts';
import { PostingHead } from './posting-head.tsx';
import { MarkedNote, ShowOnPage } from './show-on-page.tsx';
import { useAddsUp } from './use-adds-up.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  view: MatchView;
}

/** A posting that was compared: how well, what is missing, what is there; and, one step in, how it adds up. */
export function MatchPage({ view }: Props) {
  const { adding, explain, back, why } = useAddsUp();
  if (adding) return <AddsUp view={view} back={back} />;
  return (
    <>
      <PostingHead head={view.head} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="popup-body" tabIndex={0} aria-label="Match, gaps and skills">
        <Verdict view={view} why={why} explain={explain} />
        <MatchLists view={view} />
      </section>
      <MarkedNote />
      <Foot>
        <ShowOnPage posting={view.head.posting} />
      </Foot>
    </>
  );
}
