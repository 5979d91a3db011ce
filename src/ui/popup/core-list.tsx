import { COVER_DOTS } from '#src/ui/cover-told.ts';
import { Icon } from '#src/ui/icon.tsx';
import { tallyWords } from '#src/ui/tiers-told.ts';
import { count, yearsAsked } from '#src/ui/words.ts';
import { AskOpen } from './ask-open.tsx';
import type { AskRow } from './ask-row.ts';
import { Lift } from './gap-item.tsx';
import type { TierPart } from './match-view.ts';
import { askId } from './open-ask.ts';
import { ReasonText } from './reason-text.tsx';
import { YearsAsk } from './years-ask.tsx';

interface Props {
  posting: string | null;
}

/** What the job is about: each core skill, had or not, the one that decides most first. */
export function CoreList({ part: { rows, gaps }, ...rest }: Props & { part: TierPart }) {
  return (
    <section class="core" aria-labelledby="core">
      <div class="group-head">
        <h2 id="core">This job is about</h2>
        <span>you have {tallyWords({ had: rows.length - gaps.length, asked: rows.length })}</span>
      </div>
      {rows.map((row) => (
        <CoreItem key={row.key} row={row} {...rest} />
      ))}
    </section>
  );
}

function CoreItem({ row, ...rest }: Props & { row: AskRow }) {
  const { own, asksYears, chosen, label, cover } = row;
  return (
    <div class="core-item">
      <details class={row.isGap ? 'ask-row is-gap' : 'ask-row'} id={askId(row.key)}>
        <summary>
          <span class={`dot ${COVER_DOTS[cover]}`} />
          <span class="ask-words">
            <span class="name">{chosen?.name ?? label}</span>
            <span class="note">
              <State row={row} />
            </span>
          </span>
          <Lift row={row} />
          <Icon name="chevron" />
        </summary>
        <AskOpen row={row} {...rest} reasonAbove={row.isGap || cover === 'short'} />
      </details>
      {asksYears && own && <YearsAsk skill={own.skill} name={chosen?.name ?? label} />}
    </div>
  );
}

/** How the user stands to it, in a few words. */
function State({ row }: { row: AskRow }) {
  const { cover, reason, years, own, asksYears, coveredBy } = row;
  const asked = years === null ? '' : `${yearsAsked(years)}, `;
  if (cover === 'gap') return <>{asked}missing</>;
  if (cover === 'near' || cover === 'learning') {
    return (
      <>
        {asked}
        {reason && <ReasonText reason={reason} />}
      </>
    );
  }
  if (cover === 'short') return reason && <ReasonText reason={reason} />;
  if (cover === 'presumed') return <>presumed</>;
  if (asksYears) return <>{years === null ? '' : `${yearsAsked(years)} asked, `}years not said</>;
  if (coveredBy !== null) return <>your {coveredBy} covers it</>;
  return <>you have {own?.years == null ? 'it' : count(own.years, 'year')}</>;
}
