import { count, yearsAsked } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';
import { ReasonText } from './reason-text.tsx';

interface Props {
  row: AskRow;
  /** Whether the list says already that what is in it is missing, or had. */
  isSaid: boolean;
}

/** How the user stands to an ask, in a few words. */
export function StateWords({ row, isSaid }: Props) {
  const { cover, reason, years } = row;
  const asked = years === null ? '' : yearsAsked(years);
  switch (cover) {
    case 'gap':
      return <>{isSaid ? asked : listed(asked, 'missing')}</>;
    case 'near':
    case 'learning':
      return (
        <>
          {listed(asked, '')}
          {reason && <ReasonText reason={reason} />}
        </>
      );
    case 'short':
      return reason && <ReasonText reason={reason} />;
    case 'presumed':
      return <>presumed</>;
    case 'have':
      return <>{haveWords(row, asked, isSaid)}</>;
  }
}

function haveWords(
  { own, asksYears, coveredBy, chosen, label }: AskRow,
  asked: string,
  isSaid: boolean,
): string {
  if (asksYears) return listed(asked && `${asked} asked`, 'years not said');
  if (chosen) return `asked: ${label}`;
  if (isSaid) return asked;
  if (coveredBy !== null) return `your ${coveredBy} covers it`;
  return `you have ${own?.years ? count(own.years, 'year') : 'it'}`;
}

/** "3+ years, missing" */
const listed = (first: string, second: string): string => (first === '' ? second : `${first}, ${second}`);
