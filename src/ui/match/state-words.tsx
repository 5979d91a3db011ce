import { NEAR_FROM } from '#src/match/credit.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { yearsAsked } from '#src/ui/words/words.ts';
import type { AskRow } from './ask-row.ts';
import type { Reason } from './reason.ts';
import { ReasonText } from './reason-text.tsx';

interface Props {
  row: AskRow;
  /** Whether the list's title already says that its rows are missing or covered. */
  isSaid: boolean;
}

/** Says how the user covers a requirement, in a few words. */
export function StateWords({ row, isSaid }: Props) {
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
