import { useEffect, useRef } from 'preact/hooks';
import type { Match } from '#src/match/match.ts';
import { wordCount } from '#src/posting/parts/few-words.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Place } from '#src/skills/mention.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { EmptyRing } from '#src/ui/components/ring.tsx';
import { AddsUpParts } from '#src/ui/match/adds-up.tsx';
import { AlsoNamed } from '#src/ui/match/also-named.tsx';
import { type AskRow, askRows } from '#src/ui/match/ask-row.ts';
import { doubtWords } from '#src/ui/match/doubt-words.ts';
import type { PopupFacts } from '#src/ui/match/facts.ts';
import { factsWithoutTab } from '#src/ui/match/facts-without-tab.ts';
import { FoundList } from '#src/ui/match/found-list.tsx';
import { type Here, HereProvider } from '#src/ui/match/here.ts';
import { LateRequirements } from '#src/ui/match/late-requirements.tsx';
import { MatchLists } from '#src/ui/match/match-lists.tsx';
import { MatchVerdict } from '#src/ui/match/match-verdict.tsx';
import { type MatchView, matchView } from '#src/ui/match/match-view.ts';
import { type OtherNames, otherNames } from '#src/ui/match/other-names.ts';
import { useAddsUp } from '#src/ui/match/use-adds-up.ts';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import type { Known } from '../options-live.ts';
import { markId } from './marked-text.ts';

interface Props {
  posting: KeptPosting;
  blocks: Block[];
  match: Match;
  known: Known;
}

/** Shows a posting's match next to its text, as the popup does. Quotations link to their place in the text. */
export function PostingMatch({ posting, blocks, match, known }: Props) {
  const facts = factsWithoutTab(known, posting, blocks, Date.now());
  const { score, band } = match;
  return (
    <HereProvider value={HERE}>
      <div class="posting-match">
        {score !== null && band !== null ? (
          <Compared view={matchView(facts, posting, { ...match, score, band })} />
        ) : (
          <NotCompared posting={posting} match={match} facts={facts} />
        )}
      </div>
    </HereProvider>
  );
}

const HERE: Here = { tab: -1, window: -1, panel: true, marked: false, access: null, showInText };

function Compared({ view }: { view: MatchView }) {
  const { adding, explain, back, why } = useAddsUp();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (adding) button.current?.focus();
  }, [adding]);
  if (adding) {
    return (
      <section aria-label={t('adds-up')}>
        <p class="adding-head">
          <b>{t('adds-up')}</b>
          <button type="button" class="button" ref={button} onClick={() => back()}>
            {t('adds-up.back')}
          </button>
        </p>
        <AddsUpParts view={view} back={back} />
      </section>
    );
  }
  return (
    <>
      <MatchVerdict view={view} why={why} explain={explain} />
      <LateRequirements view={view} posting={view.head.posting} />
      <MatchLists view={view} />
    </>
  );
}

interface NotComparedProps {
  posting: KeptPosting;
  match: Match;
  facts: PopupFacts;
}

/** Explains why a posting has no score (too little text, or nothing tracked yet) and the next step. */
function NotCompared({ posting, match, facts }: NotComparedProps) {
  const rows = askRows(match, facts, posting);
  const other = otherNames(posting, match, facts);
  return (
    <>
      <section class="verdict">
        <EmptyRing label={t('posting.no-score')} />
        <div>
          <Why match={match} rows={rows} other={other} facts={facts} />
        </div>
      </section>
      <FoundList rows={rows} posting={posting.id} />
      <AlsoNamed other={other} />
    </>
  );
}

interface WhyProps {
  match: Match;
  rows: AskRow[];
  other: OtherNames;
  facts: PopupFacts;
}

function Why({ match: { doubt }, rows, other, facts }: WhyProps) {
  if (doubt === 'untracked') {
    return (
      <>
        <h2>{t('first.asks', { n: rows.length })}</h2>
        <p class="reason">
          {rich('posting.add-known', {}, { a: (inner) => <a href={linkTo('skills')}>{inner}</a> })}
        </p>
      </>
    );
  }
  const words = wordCount(facts.blocks);
  const namesOthers = other.named.length + other.setAside.length > 0;
  const said = doubtWords({ doubt: doubt ?? 'nothing-asked', rows, words, namesOthers });
  return (
    <>
      <h2>{said.title}</h2>
      <p class="reason">{said.text}</p>
    </>
  );
}

/** Scrolls a word of the text into view and highlights it. */
function showInText(place: Place): void {
  const word = document.getElementById(markId(place));
  if (!word) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  word.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  for (const other of document.querySelectorAll('mark.is-shown')) other.classList.remove('is-shown');
  word.classList.add('is-shown');
}
