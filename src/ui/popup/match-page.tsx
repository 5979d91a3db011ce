import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { AddsUp } from './adds-up.tsx';
import { Fold } from './fold.tsx';
import { Foot } from './foot.tsx';
import { GapList } from './gap-list.tsx';
import { HaveList } from './have-list.tsx';
import type { MatchView } from './match-view.ts';
import { OtherNamesList, otherSummary } from './other-names-list.tsx';
import { PostingHead } from './posting-head.tsx';
import { MarkedNote, ShowOnPage } from './show-on-page.tsx';
import { useAddsUp } from './use-adds-up.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  view: MatchView;
  tracked: readonly TrackedSkill[];
}

/** A posting that was compared: how well, what is missing, what is there; and, one step in, how it adds up. */
export function MatchPage({ view, tracked }: Props) {
  const { adding, setAdding, why } = useAddsUp();
  if (adding) return <AddsUp view={view} back={() => setAdding(false)} />;
  return (
    <>
      <PostingHead head={view.head} />
      <Verdict view={view} why={why} explain={() => setAdding(true)} />
      <Body view={view} tracked={tracked} />
      <MarkedNote />
      <Foot>
        <ShowOnPage posting={view.head.posting} />
      </Foot>
    </>
  );
}

function Body({ view, tracked }: Props) {
  const { required, preferred, other } = view;
  const firstOpen = required.gaps[0] ?? preferred.gaps[0];
  const shared = { posting: other.posting, tracked, open: firstOpen?.key };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="popup-body" tabIndex={0} aria-label="Gaps and skills">
      <GapList title="Must-have gaps" part={required} {...shared} />
      <GapList title="Nice-to-have gaps" part={preferred} {...shared} />
      <HaveList have={view.have} asked={view.asks.length} />
      {other.named.length + other.setAside.length > 0 && (
        <Fold title="Also named" note={otherSummary(other)}>
          <OtherNamesList other={other} />
        </Fold>
      )}
    </section>
  );
}
