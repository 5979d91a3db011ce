import { computed } from '@preact/signals';
import { textsLanguage } from '#src/ui/words/t.ts';

/** Collation of names: numbers by value, ignoring punctuation and case. */
const NAME_ORDER: Intl.CollatorOptions = { numeric: true, ignorePunctuation: true };

const collator = computed(() => new Intl.Collator(textsLanguage(), NAME_ORDER));

/** Compares names in the page language's sort order: numbers by value, ignoring punctuation and case. */
export const compareNames = (one: string, other: string): number => collator.value.compare(one, other);

/** Compares objects by name, like {@link compareNames}. */
export const byName = (one: { name: string }, other: { name: string }): number =>
  compareNames(one.name, other.name);
