import { useState } from 'preact/hooks';
import { CoverDot } from '#src/ui/components/cover-dot.tsx';
import { Icon } from '#src/ui/components/icon.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { gain } from '#src/ui/words/words.ts';
import type { AskRow } from './ask-row.ts';
import { hiddenWords } from './hidden-words.tsx';
import { askId } from './open-ask.ts';
import { StateWords } from './state-words.tsx';

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
