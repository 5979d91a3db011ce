import { useState } from 'preact/hooks';
import { NEAR_FROM } from '#src/match/credit.ts';
import { CoverDot } from '#src/ui/components/cover-dot.tsx';
import { Icon } from '#src/ui/components/icon.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { gain, yearsAsked } from '#src/ui/words/words.ts';
import type { AskRow } from './ask-row.ts';
import { hiddenWords } from './hidden-words.tsx';
import { askId } from './open-ask.ts';
import type { Reason } from './reason.ts';
import { ReasonText } from './reason-text.tsx';

interface StateWordsProps {
  row: AskRow;
  /** Whether the list's title already says that its rows are missing or covered. */
  isSaid: boolean;
}

/** Loaded when a line is opened. */
export const loadAskOpen = async () => (await import('./ask-open.tsx')).AskOpen;

interface Props {
  row: AskRow;
  /** The posting's id; null for the sample, which is on no page and cannot be corrected. */
  posting: string | null;
  /** Whether the list's title already says that its rows are missing or covered. */
  isSaid?: boolean;
}

/** A requirement in one line: coverage, name, and points to gain. Open, it shows evidence and actions. */
export function AskLine({ row, posting, isSaid = false }: Props) {
  const [open, setOpen] = useState(false);
  const Open = useLoaded(loadAskOpen, open);
  return (
    <details
      class={row.isGap ? 'ask-row is-gap' : 'ask-row'}
      id={askId(row.key)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <CoverDot ask={row} />
        <span class="ask-words">
          <span class="name" title={englishOf(row)}>
            {nameOf(row)}
          </span>
          <span class="note">
            <span>
              <StateWords row={row} isSaid={isSaid} />
            </span>
            {!row.from.ask.isSure && <em> {t('state.unsure')}</em>}
          </span>
        </span>
        <Lift row={row} />
        <Icon name="chevron" />
      </summary>
      {open && Open && <Open row={row} posting={posting} />}
    </details>
  );
}

/** Returns the taxonomy's names for translated skills, or undefined if none is translated. */
const englishOf = ({ chosen, from: { ask, taxonomy } }: AskRow): string | undefined =>
  (chosen ? [chosen.id] : ask.skills).flatMap((id) => taxonomy.skills.get(id)?.english ?? []).join(', ') ||
  undefined;

const nameOf = ({ chosen, label }: AskRow): string => chosen?.name ?? label;

/** A lift below this many points says nothing. "How it adds up" shows every point. */
const LEAST_LIFT = 2;

/** Shows how many points knowing it well would add. */
function Lift({ row: { lift, isGap } }: { row: AskRow }) {
  if (!isGap || lift < LEAST_LIFT) return <span />;
  return (
    <span class="worth" title={t('lift.title', { lift })}>
      {rich('lift.points', { lift: gain(lift) }, { hidden: hiddenWords })}
    </span>
  );
}

/** Says how the user covers a requirement, in a few words. */
export function StateWords({ row, isSaid }: StateWordsProps) {
  const { cover, reason, years } = row;
  const asked = years === null ? '' : yearsAsked(years);
  switch (cover) {
    case 'gap':
      // Related skills count without any of them being named; the dot is as full.
      if (row.credit >= NEAR_FROM) return <>{[asked, t('state.partly')].filter(Boolean).join(', ')}</>;
      return <>{isSaid ? asked : asked ? t('state.years-missing', { asked }) : t('state.missing')}</>;
    case 'near':
    case 'learning':
      return <>{reason && withYears(asked, reason)}</>;
    case 'short':
      return reason && <ReasonText reason={reason} />;
    case 'presumed':
      return <>{t('cover.presumed')}</>;
    case 'have':
      return <>{haveWords(row, asked, isSaid)}</>;
  }
}

/** Formats "3+ years, MySQL is near". */
function withYears(asked: string, reason: Reason) {
  const told = <ReasonText reason={reason} />;
  return asked === '' ? told : rich('state.years-reason', { asked }, { reason: () => told });
}

function haveWords(
  { own, asksYears, coveredBy, chosen, label }: AskRow,
  asked: string,
  isSaid: boolean,
): string {
  if (asksYears) return asked ? t('state.asked-not-said', { asked }) : t('state.years-not-said');
  if (chosen) return t('state.asked', { label });
  if (isSaid) return asked;
  if (coveredBy !== null) return t('state.covered', { name: coveredBy });
  return own?.years ? t('state.have-years', { years: own.years }) : t('state.have-it');
}
