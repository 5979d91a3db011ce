import type { Quote } from '#src/ui/evidence.ts';
import { rich } from '#src/ui/words/t.ts';

/** A line of the posting verbatim, with the words that count marked. */
export function Quoted({ quote }: { quote: Quote }) {
  const words = quote.parts.map(({ text, marked }, i) =>
    marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
  );
  return <>{rich('quote', {}, { quote: () => <>{words}</> })}</>;
}
