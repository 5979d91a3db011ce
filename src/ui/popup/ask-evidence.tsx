import { useState } from 'preact/hooks';
import { evidenceFor, quotesFor } from '#src/ui/evidence.ts';
import { rich, t } from '#src/ui/t.ts';
import type { AskRow } from './ask-row.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { hiddenWords } from './hidden-words.tsx';
import { Quoted } from './quoted.tsx';

interface Props {
  row: AskRow;
  posting: string | null;
}

/**
 * Quotes the requirement's sentence in at most two lines, with a button for everything the posting says of the
 * skill.
 */
export function AskEvidence({ row, posting }: Props) {
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
