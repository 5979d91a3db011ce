import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';

type CategoryOf<Text> = Text extends `category.${infer Category}` ? Category : never;

/**
 * Returns the title of a taxonomy category by id, or of the user's own skills ("own"). A test checks that each
 * has one.
 */
export const categoryTitle = (category: string): string => t(`category.${category as CategoryOf<TextId>}`);
