import { useState } from 'preact/hooks';
import { CoverDot } from '#src/ui/cover-dot.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { rich, t } from '#src/ui/t.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { gain } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';
import { hiddenWords } from './hidden-words.tsx';
import { askId } from './open-ask.ts';
import { StateWords } from './state-words.tsx';

/** One step in, and so loaded when it is asked for. */
export const loadAskOpen = async () => (await import('./ask-open.tsx')).AskOpen;

interface Props {
  row: AskRow;
  /** The posting that asks; null for the sample, which is on no page and of which nothing can be said. */
  posting: string | null;
  /** Whether the list says already that what is in it is missing, or had. */
  isSaid?: boolean;
}

/** An ask in one line: how one stands to it, what it is, and what it would add. Open it shows what asks for it, and what to do. */
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
        <CoverDot cover={row.cover} credit={row.credit} />
        <span class="ask-words">
          <span class="name" title={englishOf(row)}>
            {nameOf(row)}
          </span>
          <span class="note">
            <StateWords row={row} isSaid={isSaid} />
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

/** How the taxonomy calls what is called otherwise here; undefined where nothing is. */
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
