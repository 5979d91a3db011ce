import { useId, useState } from 'preact/hooks';
import { learnLink } from '#src/skills/learn-link.ts';
import { roadmapById } from '#src/store/chosen-roadmap.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { linksOf } from '#src/ui/detailed-taxonomy.ts';
import { evidenceFor, quotesFor } from '#src/ui/evidence.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { linkTo } from '#src/ui/route.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { shownNames } from '#src/ui/words/shown-names.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { AskActions } from './ask-actions.tsx';
import type { AskRow } from './ask-row.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { gapRoute, type RouteStop } from './gap-route.ts';
import { hiddenWords } from './hidden-words.tsx';
import { correctAsk, sayYears, setAside } from './popup-actions.ts';
import { Quoted } from './quoted.tsx';
import { ReasonText } from './reason-text.tsx';
import { ResumeProof } from './resume-proof.tsx';
import { RowAction } from './row-action.tsx';
import { reasonFor } from './whole-reason.ts';
import { whyWords } from './why-words.ts';

/** Maximum years that can be entered. */
const MOST_YEARS = 60;

interface Props {
  row: AskRow;
  /** The posting's id; null for the sample, which is on no page and cannot be corrected. */
  posting: string | null;
}

/** The details below a requirement's line: the evidence, the reason for its coverage, and actions. */
export function AskOpen({ row, posting }: Props) {
  const { own, asksYears, chosen, label } = row;
  const why = whyWords(row.need, row.why);
  // For partial coverage, the line above already gives the reason.
  const reason =
    row.cover === 'have' || row.cover === 'presumed' ? reasonFor(row.from.ask, row.from.world) : null;
  return (
    <div class={row.isGap ? 'ask-open' : 'ask-open is-had'}>
      <AskEvidence row={row} posting={posting} />
      {why && <p class="note">{why}</p>}
      {reason && (
        <p class="note">
          <ReasonText reason={reason} />
        </p>
      )}
      {posting !== null && !row.isGap && <ResumeProof row={row} />}
      {asksYears && own && <YearsAsk skill={own.skill} name={chosen?.name ?? label} />}
      <AskActions row={row} />
      {posting !== null && row.isGap && (
        <div class="ask-ways">
          <RouteLine row={row} />
          <OfficialLinks skills={row.skills} />
        </div>
      )}
      {posting !== null && <AskCorrections row={row} posting={posting} />}
    </div>
  );
}

/** Corrections to a requirement of this posting, if it was misread or counts differently for the user. */
function AskCorrections({ row, posting }: { row: AskRow; posting: string }) {
  const { skills, tier, need, correction, from } = row;
  return (
    <div class="buttons as-links">
      {!from.ask.isSure && (
        <RowAction plain act={() => correctAsk(posting, row, 'asked')}>
          {t('correct.asked')}
        </RowAction>
      )}
      {correction === 'not-core' && (
        <RowAction plain act={() => correctAsk(posting, row, null)}>
          {t('correct.core')}
        </RowAction>
      )}
      {correction === 'nice' && (
        <RowAction plain act={() => correctAsk(posting, row, null)}>
          {t('correct.must')}
        </RowAction>
      )}
      {tier === 'core' && (
        <RowAction plain act={() => correctAsk(posting, row, 'not-core')}>
          {t('correct.not-core')}
        </RowAction>
      )}
      {need === 'required' && tier !== 'practice' && (
        <RowAction plain act={() => correctAsk(posting, row, 'nice')}>
          {t('correct.nice')}
        </RowAction>
      )}
      <RowAction plain act={() => setAside(posting, skills)}>
        {t(skills.length > 1 ? 'correct.not-skills' : 'correct.not-a-skill')}
      </RowAction>
    </div>
  );
}

interface AskEvidenceProps {
  row: AskRow;
  posting: string | null;
}

/**
 * Quotes the requirement's sentence in at most two lines, with a button for everything the posting says of the
 * skill.
 */
function AskEvidence({ row, posting }: AskEvidenceProps) {
  const [all, setAll] = useState(false);
  const { ask, source } = row.from;
  const { quote, inTitle, hasMore } = evidenceFor(source, ask.places, ask.years);
  const quotes = all ? quotesFor(source, ask.places, ask.years) : quote ? [quote] : [];
  return (
    <div class={all ? 'quotes' : 'quotes is-short'}>
      {quotes.map((one) =>
        posting === null ? (
          <p class="evidence" key={keyOf(one.place)}>
            <Quoted quote={one} />
          </p>
        ) : (
          <EvidenceButton key={keyOf(one.place)} quote={one} posting={posting} />
        ),
      )}
      {hasMore && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {rich(all ? 'quotes.less' : 'quotes.more', {}, { hidden: hiddenWords })}
        </button>
      )}
      {inTitle && <p class="note">{t(quote ? 'quotes.also-title' : 'quotes.title')}</p>}
    </div>
  );
}

const keyOf = ({ block, start }: { block: number; start: number }): string => `${block}:${start}`;

/** Links to learn a missing skill, or each alternative. Loaded after the match; hidden if loading fails. */
function OfficialLinks({ skills }: Pick<AskRow, 'skills'>) {
  const ids = skills.map(({ id }) => id);
  const links = nowOf(useLive([], () => linksOf(ids), ids.join(' '))[0]);
  const linked = skills.flatMap(({ id, name }) => {
    const { learn = null, url: site = null } = links?.get(id) ?? {};
    const url = learnLink({ learn, url: site });
    return url ? [{ id, name, url }] : [];
  });
  if (linked.length === 0) return null;
  const only = skills.length === 1;
  return (
    <p class="links">
      {!only && t('ask.learn-where-each')}
      {linked.map(({ id, name, url }) => (
        <a key={id} href={url} target="_blank" rel="noopener noreferrer">
          {only ? t('ask.learn-where') : name} <Icon name="out" turns />
        </a>
      ))}
    </p>
  );
}

const WORDS = {
  have: 'route.known',
  learning: 'cover.learning',
  gap: 'state.missing',
  open: 'route.not-known',
} as const satisfies Record<RouteStop['state'], TextId>;

/** Shows a gap's place on the user's roadmap between its neighbours; hidden if it is not on it. */
function RouteLine({ row: { from } }: { row: AskRow }) {
  const { ask, settings } = from;
  const [live] = useLive(['roadmaps'], () => roadmapById(settings.roadmap), settings.roadmap);
  // The view around this reports storage failures.
  const found = nowOf(live);
  const route = found && gapRoute(ask, { ...from, roadmap: shownNames().roadmap(found) });
  if (!route) return null;
  const { stops, place, roadmap, skill } = route;
  return (
    <div class="route">
      {stops.length > 1 && (
        <ol aria-label={t('route.place')}>
          {stops.map(({ name, state, current }) => (
            <li key={name} aria-current={current ? 'step' : undefined}>
              <span class={`dot ${state}`} />
              <span>
                {name} <span class="visually-hidden">({t(WORDS[state])})</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      <a href={`/options.html${linkTo('roadmap', [roadmap], { skill })}`} target="_blank" rel="noopener">
        {stops.length === 1 ? t('route.link', { place }) : place}
      </a>
    </div>
  );
}

/** Asks "How many years?" where years count and the user has entered none. */
function YearsAsk({ skill, name }: { skill: string; name: string }) {
  const id = useId();
  const say = (field: HTMLInputElement) => {
    if (field.value === '' || !field.validity.valid) return;
    field.closest('li')?.querySelector('summary')?.focus();
    doAndTell(sayYears(skill, field.valueAsNumber, name));
  };
  return (
    <form
      class="years-ask"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.querySelector('input');
        if (field) say(field);
      }}
    >
      <label for={id}>{rich('ask.years', { name }, { hidden: hiddenWords })}</label>
      <input id={id} type="number" min={0} max={MOST_YEARS} step={0.5} inputMode="decimal" />
      <button type="submit" class="button">
        {t('status.save')}
      </button>
    </form>
  );
}
