import type { TextId } from '#src/texts/text-id.ts';
import { t } from '#src/ui/t.ts';

type CategoryOf<Text> = Text extends `category.${infer Category}` ? Category : never;

/**
 * The title of a category of the taxonomy, by its id, or of the user's own skills ("own"), in the language of the page.
 * A test holds that each has one.
 */
export const categoryTitle = (category: string): string => t(`category.${category as CategoryOf<TextId>}`);
