import type { Compiled, Message } from './texts.ts';

/** The texts of an area in another language than English, without their ids: in the order in which English has them. */
type ListedTexts = readonly Message[];

/** These texts without their ids. Throws where one that English has is not there. */
export function listedTexts(english: readonly string[], texts: Compiled): ListedTexts {
  return english.map((id) => {
    const text = texts[id];
    if (text === undefined) throw new Error(`there is no ${id}`);
    return text;
  });
}

/**
 * The texts of an area (a file of data/texts) in a language, by their ids. The package has those once, in the English file, which
 * comes beside that of any other language. `load` gives what a file of the package holds.
 */
export async function areaTexts(
  load: <T>(name: string) => Promise<T>,
  language: string,
  area: string,
): Promise<Compiled> {
  const english = load<Compiled>(`texts/en/${area}.json`);
  if (language === 'en') return english;
  const [ids, listed] = await Promise.all([english, load<ListedTexts>(`texts/${language}/${area}.json`)]);
  return Object.fromEntries(Object.keys(ids).map((id, n) => [id, listed[n] as Message]));
}
