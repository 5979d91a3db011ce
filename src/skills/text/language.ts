/** Whether the word at these offsets of a sentence is a verb there. */
export type Grammar = (sentence: string, start: number, end: number) => boolean;

let loading: Promise<Grammar> | null = null;

/**
 * Loads the part-of-speech tagger compromise (https://compromise.cool). It takes 100 ms to load and about 1 ms a
 * sentence, so it loads with the first posting that has an otherwise undecided hit; most have none.
 */
export function loadGrammar(): Promise<Grammar> {
  loading ??= import('compromise/two').then(({ default: nlp }) => (sentence, start, end) => {
    const word = sentence.slice(start, end).toLowerCase();
    const terms = (nlp(sentence).json({ offset: true }) as Json[]).flatMap((part) => part.terms);
    const term = terms.find(
      ({ text, offset }) => Math.abs(offset.start - start) <= 2 && text.toLowerCase().startsWith(word),
    );
    return term?.tags.includes('Verb') === true && !term.tags.includes('Gerund');
  });
  return loading;
}

/** The used part of compromise's JSON, which the library types as any. */
interface Json {
  terms: { text: string; tags: string[]; offset: { start: number } }[];
}
