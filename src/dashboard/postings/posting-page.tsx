import { useEffect, useMemo } from 'preact/hooks';
import type { Match } from '#src/match/match.ts';
import { linkAddress } from '#src/posting/identity/address.ts';
import type { Block } from '#src/posting/posting.ts';
import { statusOf } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { wholePosting } from '#src/store/postings.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { LanguageNote } from '#src/ui/components/language-note.tsx';
import { SameJobNote } from '#src/ui/components/same-job-note.tsx';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { doAndTell, tellFailure } from '#src/ui/components/toast.tsx';
import { factsTold } from '#src/ui/facts-told.ts';
import { useLive } from '#src/ui/hooks/use-live.ts';
import { matchOf } from '#src/ui/match-of.ts';
import { SaveButton } from '#src/ui/progress/save-button.tsx';
import { t, textsLanguage } from '#src/ui/words/t.ts';
import { dateOf } from '#src/ui/words/words.ts';
import { DropMenu } from '../drop-menu.tsx';
import type { Known } from '../options-live.ts';
import { postingReport } from '../share/build-report.ts';
import { ShareMenu } from '../share/share-menu.tsx';
import { FindingLine } from './finding-line.tsx';
import { markedText, type TextGroup, type TextPart } from './marked-text.ts';
import { findAgain, forgetAndTell } from './posting-actions.ts';
import { PostingMatch } from './posting-match.tsx';
import { ProgressLine } from './progress-line.tsx';
import '#src/ui/match/match.css';
import './posting.css';
import { coverWord } from '#src/ui/cover-told.ts';

interface Props {
  id: string;
  known: Known;
  /** The address of the list to return to. */
  list: string;
}

/** Shows a stored posting: its match, and its text with the evidence marked. */
export function PostingPage({ id, known, list }: Props) {
  const [live, again] = useLive(['postings'], () => wholePosting(id), id);
  if (!live) return null;
  if ('trouble' in live) return <StorageProblem trouble={live.trouble} retry={again} />;
  const whole = live.now;
  return (
    <>
      <p class="crumb">
        <a href={list}>
          <Icon name="back" turns /> {t('foot.postings')}
        </a>
      </p>
      {whole ? <Shown {...whole} known={known} /> : <Gone />}
    </>
  );
}

function Gone() {
  return (
    <header class="page-head">
      <h1>{t('posting.gone')}</h1>
      <p>{t('posting.gone-why')}</p>
    </header>
  );
}

interface ShownProps {
  posting: KeptPosting;
  blocks: Block[];
  known: Known;
}

function Shown({ posting, blocks, known }: ShownProps) {
  const { taxonomy } = known;
  const match = useMemo(() => matchOf(posting, known), [posting, known]);
  const language = textsLanguage();
  const text = useMemo(() => markedText(blocks, match, taxonomy), [blocks, match, taxonomy, language]);
  useTitle(posting.title || t('posting.untitled'));
  return (
    <>
      <Head posting={posting} match={match} known={known} />
      <FindingLine />
      <LanguageNote languages={posting.languages} />
      <div class="posting-columns">
        <PostingMatch posting={posting} blocks={blocks} match={match} known={known} />
        <PostingText groups={text} />
      </div>
    </>
  );
}

function Head({ posting, match, known }: { posting: KeptPosting; match: Match; known: Known }) {
  const { id, title, company, location, portal, url, firstSeen, lastSeen } = posting;
  const facts = factsTold(posting.facts, location, Date.now());
  const [first, last] = [dateOf(firstSeen), dateOf(lastSeen)];
  const seen =
    first === last ? t('posting.last-seen', { day: last }) : t('posting.first-seen', { first, last });
  return (
    <header class="page-head with-actions">
      <div>
        <h1>{title || t('posting.untitled')}</h1>
        <p class="dotted">
          {[company, location, portal, seen].filter(Boolean).map((detail, i) => (
            <span key={i}>{detail}</span>
          ))}
        </p>
        {facts.words.length > 0 && (
          <p class="dotted">
            {facts.words.map((word, i) => (
              <span key={word} class={facts.closed && i === 0 ? 'closed' : undefined}>
                {word}
              </span>
            ))}
          </p>
        )}
        <ProgressLine posting={posting} />
        <SameJobNote posting={id} />
      </div>
      <div class="buttons">
        <SaveButton id={id} status={statusOf(posting)} label={t('status.save')} words />
        {url !== '' && (
          <a class="button" href={linkAddress(url)} target="_blank" rel="noopener noreferrer">
            {t('posting.open')} <Icon name="out" turns />
          </a>
        )}
        <ShareMenu report={() => postingReport(posting, match, known.taxonomy, Date.now())} />
        <DropMenu
          title={t('menu.more')}
          sign={<Icon name="more" />}
          items={[
            { title: t('posting.find-again'), act: () => tellFailure(findAgain([id])) },
            { title: t('menu.forget'), act: () => doAndTell(forgetAndTell([id])) },
          ]}
        />
      </div>
    </header>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} – Gaplight`;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** Shows a posting's text with the recognised words marked. */
function PostingText({ groups }: { groups: readonly TextGroup[] }) {
  return (
    <section class="posting-text" aria-labelledby="posting-text">
      <h2 id="posting-text">{t('doubt.was-read')}</h2>
      {groups.length === 0 ? <p class="quiet">{t('posting.no-text')}</p> : <Legend />}
      <div class="read-blocks">
        {groups.map((group, i) => (
          <Group key={i} group={group} />
        ))}
      </div>
    </section>
  );
}

function Legend() {
  return (
    <p class="mark-legend note" aria-hidden="true">
      <mark class="have">{t('figure.have')}</mark> <mark class="learning">{coverWord('learning')}</mark>{' '}
      <mark class="gap">{coverWord('gap')}</mark> <mark class="named">{t('named.only')}</mark>
    </p>
  );
}

function Group({ group: { kind, lines } }: { group: TextGroup }) {
  const [first = []] = lines;
  if (kind === 'heading') return <h3>{parts(first)}</h3>;
  if (kind === 'paragraph') return <p>{parts(first)}</p>;
  return (
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{parts(line)}</li>
      ))}
    </ul>
  );
}

const parts = (line: readonly TextPart[]) =>
  line.map(({ text, mark }, i) =>
    mark ? (
      <mark key={i} id={mark.id} class={mark.state} title={mark.says}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
