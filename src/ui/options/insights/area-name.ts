import type { TextId } from '#src/texts/text-id.ts';
import { t } from '#src/ui/t.ts';

type AreaOf<Text> = Text extends `area.${infer Area}` ? Area : never;

/**
 * The short name of a category of the taxonomy, by its id, in the language of the page: beside a bar there is no room for its
 * title. "own": the user's own skills; "other": those that the taxonomy has lost. A test holds that each has one.
 */
export const areaName = (category: string): string => t(`area.${category as AreaOf<TextId>}`);
