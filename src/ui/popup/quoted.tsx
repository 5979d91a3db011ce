import type { Quote } from '#src/ui/evidence.ts';

/** A line of the posting, word for word, with the words that count marked. */
export function Quoted({ quote }: { quote: Quote }) {
  return (
    <>
      “
      {quote.parts.map(({ text, marked }, i) =>
        marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
      )}
      ”
    </>
  );
}
