import type { TextsArea } from './text-id.ts';
import type { Compiled, Message } from './texts.ts';

/** The ids of an area, and a language's messages in the same order. */
type TextsFiles = [ids: string[], messages: Message[]];

/**
 * Loads a language's texts of an area. The package has the ids once, and each language's messages in their order.
 * @param load Loads a JSON file of the package.
 */
export function loadTexts(
  load: (file: string) => Promise<unknown>,
  language: string,
  area: TextsArea,
): Promise<Compiled> {
  const files = Promise.all(['ids', language].map((folder) => load(`texts/${folder}/${area}.json`)));
  return (files as Promise<unknown> as Promise<TextsFiles>).then(([ids, messages]) =>
    Object.fromEntries(ids.map((id, n) => [id, messages[n] as Message])),
  );
}
