import type { Quote } from '#src/ui/evidence.ts';
import { useHere } from './here.ts';
import { showOnPage } from './page-actions.ts';
import { Quoted } from './quoted.tsx';

/** A sentence of the posting that leads to where it stands on the page. */
export function EvidenceButton({ quote, posting }: { quote: Quote; posting: string }) {
  const { tab } = useHere();
  return (
    <button
      type="button"
      class="evidence"
      title="Show on page"
      onClick={() => showOnPage(tab, posting, quote.place)}
    >
      <Quoted quote={quote} />
      <span class="visually-hidden"> Show on page</span>
    </button>
  );
}
