import { tallyWords } from '#src/ui/tiers-told.ts';
import { count, yearsAsked } from '#src/ui/words.ts';
import { AskOpen } from './ask-open.tsx';
import type { AskRow } from './ask-row.ts';
import { AskTile } from './ask-tile.tsx';
import { askId } from './open-ask.ts';
import { YearsAsk } from './years-ask.tsx';

interface Props {
  title: string;
  have: readonly AskRow[];
  asked: number;
  posting: string | null;
}

/** What else the posting asks for and the user has, compact: it is good to know, and little to do. */
export function HaveList({ title, have, asked, posting }: Props) {
  if (have.length === 0) return null;
  return (
    <section class="have-part">
      <div class="group-head">
        <h2>{title}</h2>
        <span>{tallyWords({ had: have.length, asked })}</span>
      </div>
      <ul class="have-list">
        {have.map((row) => (
          <HaveItem key={row.key} row={row} posting={posting} />
        ))}
      </ul>
    </section>
  );
}

/** A line of its own where there is more to say than a name and years. */
function HaveItem({ row, ...rest }: Omit<Props, 'title' | 'have' | 'asked'> & { row: AskRow }) {
  const { own, asksYears, cover, chosen } = row;
  const wide = cover !== 'have' || asksYears || chosen !== null;
  return (
    <li class={wide ? 'is-wide' : undefined}>
      <details class="ask-row" id={askId(row.key)}>
        <summary>
          <AskTile small row={row} />
          <span class="name" title={chosen ? undefined : row.label}>
            {chosen?.name ?? row.label}
            {chosen && <span class="note">asked: {row.label}</span>}
          </span>
          <Aside row={row} />
        </summary>
        <AskOpen row={row} {...rest} reasonAbove={cover === 'short'} />
      </details>
      {asksYears && own && <YearsAsk skill={own.skill} name={chosen?.name ?? row.label} />}
    </li>
  );
}

function Aside({ row: { cover, years, own, asksYears } }: { row: AskRow }) {
  if (cover === 'presumed') return <span class="note">presumed</span>;
  if (years === null) return asksYears ? <span class="note">years not said</span> : null;
  if (cover === 'short') {
    return (
      <span class="note num">
        You have {own?.years ?? 'fewer'} of {count(years, 'year')}
      </span>
    );
  }
  return (
    <span class="note num">
      {asksYears ? `${yearsAsked(years)} asked, years not said` : yearsAsked(years)}
    </span>
  );
}
