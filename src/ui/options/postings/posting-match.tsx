import { useEffect, useRef } from 'preact/hooks';
import type { Match } from '#src/match/match.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Place } from '#src/skills/mention.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { AddsUpParts } from '#src/ui/popup/adds-up.tsx';
import { factsWithoutTab } from '#src/ui/popup/facts.ts';
import { Fold } from '#src/ui/popup/fold.tsx';
import { GapList } from '#src/ui/popup/gap-list.tsx';
import { HaveList } from '#src/ui/popup/have-list.tsx';
import { type Here, HereProvider } from '#src/ui/popup/here.ts';
import { type MatchView, matchView, type OtherNames, otherNames } from '#src/ui/popup/match-view.ts';
import { OtherNamesList, otherSummary } from '#src/ui/popup/other-names-list.tsx';
import { useAddsUp } from '#src/ui/popup/use-adds-up.ts';
import { Verdict } from '#src/ui/popup/verdict.tsx';
import { EmptyRing } from '#src/ui/ring.tsx';
import { count } from '#src/ui/words.ts';
import type { Known } from '../options-live.ts';
import { linkTo } from '../route.ts';
import { markId } from './marked-text.ts';

interface Props {
  posting: KeptPosting;
  blocks: Block[];
  match: Match;
  known: Known;
}

/** What the popup says of a posting, beside its text: a quotation leads to its place there. */
export function PostingMatch({ posting, blocks, match, known }: Props) {
  const facts = factsWithoutTab(known, posting, blocks, Date.now());
  const { score, band } = match;
  return (
    <HereProvider value={HERE}>
      <div class="posting-match">
        {score !== null && band !== null ? (
          <Compared view={matchView(facts, posting, { ...match, score, band })} known={known} />
        ) : (
          <NotCompared match={match} other={otherNames(posting, match, facts)} />
        )}
      </div>
    </HereProvider>
  );
}

const HERE: Here = { tab: -1, window: -1, panel: true, marked: false, access: null, showInText };

function Compared({ view, known }: { view: MatchView; known: Known }) {
  const { adding, setAdding, why } = useAddsUp();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (adding) back.current?.focus();
  }, [adding]);
  if (adding) {
    return (
      <section aria-label="How it adds up">
        <p class="adding-head">
          <b>How it adds up</b>
          <button type="button" class="button" ref={back} onClick={() => setAdding(false)}>
            Back to the match
          </button>
        </p>
        <AddsUpParts view={view} />
      </section>
    );
  }
  return (
    <>
      <Verdict view={view} why={why} explain={() => setAdding(true)} />
      <Lists view={view} known={known} />
    </>
  );
}

function Lists({ view, known: { tracked } }: { view: MatchView; known: Known }) {
  const { required, preferred, other, have, asks } = view;
  const open = (required.gaps[0] ?? preferred.gaps[0])?.key;
  const shared = { posting: other.posting, tracked, open };
  return (
    <>
      <GapList title="Must-have gaps" part={required} {...shared} />
      <GapList title="Nice-to-have gaps" part={preferred} {...shared} />
      <HaveList have={have} asked={asks.length} />
      <Others other={other} />
    </>
  );
}

function Others({ other }: { other: OtherNames }) {
  if (other.named.length + other.setAside.length === 0) return null;
  return (
    <Fold title="Also named" note={otherSummary(other)}>
      <OtherNamesList other={other} />
    </Fold>
  );
}

/** A posting has no score where it asks for nothing that we know, or where nothing is tracked yet. */
function NotCompared({ match: { asks }, other }: { match: Match; other: OtherNames }) {
  return (
    <>
      <section class="verdict">
        <EmptyRing label="No score" />
        <div>
          <h2>
            {asks.length > 0 ? `Asks for ${count(asks.length, 'skill')}` : 'No skill is asked for here'}
          </h2>
          <p class="reason">
            {asks.length > 0 ? (
              <>
                <a href={linkTo('skills')}>Add what you know</a>, and the score appears.
              </>
            ) : (
              'Nothing was compared, so there is no score.'
            )}
          </p>
        </div>
      </section>
      <Others other={other} />
    </>
  );
}

/** Brings a word of the text into view, and shows which one it is. */
function showInText(place: Place): void {
  const word = document.getElementById(markId(place));
  if (!word) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  word.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  for (const other of document.querySelectorAll('mark.is-shown')) other.classList.remove('is-shown');
  word.classList.add('is-shown');
}
