import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';

type AreaOf<Text> = Text extends `area.${infer Area}` ? Area : never;

/**
 * Returns the short name of a taxonomy category by id, for use beside a bar. "own" is the user's own skills,
 * "other" those that the taxonomy no longer has. A test checks that each has one.
 */
export const areaName = (category: string): string => t(`area.${category as AreaOf<TextId>}`);
