import nlp from 'compromise/two';

/**
 * What part of speech a word is in its sentence, by compromise (https://compromise.cool). It costs about a
 * millisecond a sentence, so it is asked only of hits that nothing cheaper decides.
 */
export function isVerb(sentence: string, start: number, end: number): boolean {
  const word = sentence.slice(start, end).toLowerCase();
  for (const { terms } of nlp(sentence).json({ offset: true }) as Json[]) {
    for (const term of terms) {
      if (term.text.toLowerCase() !== word && term.normal !== word) continue;
      if (Math.abs(term.offset.start - start) > 2) continue;
      return term.tags.includes('Verb') && !term.tags.includes('Gerund');
    }
  }
  return false;
}

/** The part of compromise's JSON that is used here; the library types it as any. */
interface Json {
  terms: { text: string; normal: string; tags: string[]; offset: { start: number } }[];
}
