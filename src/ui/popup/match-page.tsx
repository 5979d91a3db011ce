import { t } from '#src/ui/t.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { loadAskOpen } from './ask-line.tsx';
import { Foot } from './foot.tsx';
import { LateRequirements } from './late-requirements.tsx';
import { MatchLists } from './match-lists.tsx';
import { MatchVerdict } from './match-verdict.tsx';
import type { MatchView } from './match-view.ts';
import { PostingHead } from './posting-head.tsx';
import { MarkedNote, ShowOnPage } from './show-on-page.tsx';
import { useAddsUp } from './use-adds-up.ts';

/** Loaded when it is opened. */
const addsUp = async () => (await import('./adds-up.tsx')).AddsUp;

interface Props {
  view: MatchView;
}

/** The view of a posting with a score: verdict, gaps and covered skills; one click away, how it adds up. */
export function MatchPage({ view }: Props) {
  const { adding, explain, back, why } = useAddsUp();
  const AddsUp = useLoaded(addsUp, adding);
  if (adding && AddsUp) return <AddsUp view={view} back={back} />;
  return (
    <>
      <PostingHead head={view.head} />
      <section
        class="popup-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('match.label')}
        onPointerEnter={loadAskOpen}
        onFocusIn={loadAskOpen}
      >
        <MatchVerdict
          view={view}
          posting={{ ...view.head, id: view.head.posting }}
          why={why}
          explain={explain}
        />
        <LateRequirements view={view} posting={view.head.posting} />
        <MatchLists view={view} />
      </section>
      <MarkedNote />
      <Foot>
        <ShowOnPage posting={view.head.posting} />
      </Foot>
    </>
  );
}
