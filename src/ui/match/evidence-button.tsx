import type { Quote } from '#src/ui/evidence.ts';
import { t } from '#src/ui/words/t.ts';
import { useHere } from './here.ts';
import { showOnPage } from './page-actions.ts';
import { Quoted } from './quoted.tsx';

/** A sentence of the posting that links to its place on the page. */
export function EvidenceButton({ quote, posting }: { quote: Quote; posting: string }) {
  const { tab, showInText } = useHere();
  const does = t(showInText ? 'show.in-text' : 'show.on-page');
  return (
    <button
      type="button"
      class="evidence"
      title={does}
      onClick={() => (showInText ? showInText(quote.place) : showOnPage(tab, posting, quote.place))}
    >
      <Quoted quote={quote} />
      <span class="visually-hidden"> {does}</span>
    </button>
  );
}
