import type BADGE from '#data/texts/en/badge.json';
import type IMPORT from '#data/texts/en/import.json';
import type POPUP from '#data/texts/en/popup.json';
import type WELCOME from '#data/texts/en/welcome.json';

/** The English texts, by the area that they are loaded with. All other languages have the same. */
interface Areas {
  badge: typeof BADGE;
  import: typeof IMPORT;
  popup: typeof POPUP;
  welcome: typeof WELCOME;
}

/** What is loaded together: the file's name within the folder of a language. */
export type Area = keyof Areas;

/** The id of a text. */
export type TextId = { [Name in Area]: keyof Areas[Name] }[Area];
