import '#src/ui/match/match.css';
import './sample.css';
import type { Known } from '#src/dashboard/options-live.ts';
import type { Posting } from '#src/posting/posting.ts';
import { EmptyRing } from '#src/ui/components/ring.tsx';
import { BrowserSaid } from '#src/ui/components/storage-problem.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { MatchLists } from '#src/ui/match/match-lists.tsx';
import { MatchVerdict } from '#src/ui/match/match-verdict.tsx';
import type { MatchView } from '#src/ui/match/match-view.ts';
import type { PopupView } from '#src/ui/match/popup-view.ts';
import { useAddsUp } from '#src/ui/match/use-adds-up.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import { type ReadSample, type SamplePiece, samplePieces, sampleView } from './sample-view.ts';
import { SkillChip } from './skill-chip.tsx';
import { useSample } from './use-sample.ts';

/** A sample posting with its live match: read by the background and compared with the user's skills. */
export function Sample({ known }: { known: Known }) {
  const { sample, trouble, again } = useSample(known.roadmap.id);
  if (trouble) {
    return (
      <div class="sample-failed">
        <p>{t('sample.failed')}</p>
        <button type="button" class="button" onClick={again}>
          {t('try-again')}
        </button>
        <BrowserSaid text={trouble.error} />
      </div>
    );
  }
  return (
    <div class="sample">
      {sample && <SampleText sample={sample} known={known} />}
      {sample && <SampleMatch sample={sample} known={known} />}
    </div>
  );
}

const TAGS = { heading: 'h4', paragraph: 'p', item: 'p' } as const;

/** Words for screen readers on how a skill is covered; other states have none. */
const WORDS = {
  have: 'state.have-it',
  part: 'state.partly',
  gap: 'sample.gap',
} as const satisfies Partial<Record<SamplePiece['state'], TextId>>;

/** The sample posting with the recognised words marked by the user's coverage. */
function SampleText({ sample, known }: { sample: ReadSample; known: Known }) {
  const lines = samplePieces(sample, known);
  const { title, company, location, blocks } = sample.posting;
  return (
    <article class="sample-text" aria-label={t('sample.text')}>
      <h3>{title}</h3>
      <p class="note">
        {company} · {location}
      </p>
      {blocks.map(({ kind, text }, at) => {
        const Tag = TAGS[kind];
        return (
          <Tag key={text} class={`sample-${kind}`}>
            {lines[at]?.map((piece, i) => (
              <PieceText key={i} piece={piece} />
            ))}
          </Tag>
        );
      })}
    </article>
  );
}

function PieceText({ piece: { text, state } }: { piece: SamplePiece }) {
  if (state === 'plain') return <>{text}</>;
  const covered = state === 'asked' ? null : t(WORDS[state]);
  return (
    <span class={`said is-${state}`}>
      {text}
      {covered && <span class="visually-hidden"> ({covered})</span>}
    </span>
  );
}

/** Loaded when it is opened. */
const addsUp = async () => (await import('#src/ui/match/adds-up.tsx')).AddsUp;

/** The popup's view of the sample posting, drawn by the popup's own code. */
function SampleMatch({ sample, known }: { sample: ReadSample; known: Known }) {
  const view = sampleView(sample, known);
  const { posting } = sample;
  return (
    <section class="popup sample-popup" aria-label={t('sample.shows')}>
      {view.kind === 'match' ? (
        <Compared view={view} posting={posting} />
      ) : (
        <NotCompared view={view} posting={posting} known={known} />
      )}
    </section>
  );
}

function Compared({ view, posting }: { view: MatchView; posting: Posting }) {
  const { adding, explain, back, why } = useAddsUp();
  const AddsUp = useLoaded(addsUp, adding);
  if (adding && AddsUp) {
    // Named skills link to their place on a page, and the sample has none.
    return <AddsUp view={{ ...view, other: { ...view.other, named: [] } }} back={back} />;
  }
  return (
    <>
      <Head posting={posting} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="popup-body" tabIndex={0} aria-label={t('match.label')}>
        <MatchVerdict view={view} why={why} explain={explain} />
        <MatchLists view={view} sample />
      </section>
    </>
  );
}

/** Before any skill is tracked, the posting itself is the form, as in the popup. */
function NotCompared({ view, posting, known }: { view: PopupView; posting: Posting; known: Known }) {
  const choices = view.kind === 'first-skills' ? view.choices : [];
  return (
    <>
      <Head posting={posting} />
      <section class="verdict">
        <EmptyRing label={t('first.no-score')} />
        <div>
          <h3>{choices.length > 0 ? t('first.asks', { n: choices.length }) : t('reading.posting-now')}</h3>
          <p class="reason">{t('sample.press')}</p>
        </div>
      </section>
      <fieldset class="chips sample-choices" aria-label={t('first.label')}>
        {choices.map(({ skill }) => (
          <SkillChip key={skill} skill={skill} known={known} />
        ))}
      </fieldset>
    </>
  );
}

function Head({ posting: { title, company, location } }: { posting: Posting }) {
  return (
    <header class="popup-head">
      <p class="popup-title">
        <b>{title}</b>
      </p>
      <p class="popup-sub">
        {[company, location, t('sample.posting')].map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
    </header>
  );
}
