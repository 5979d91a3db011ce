import { computed } from '@preact/signals';
import { textsLanguage } from '#src/ui/t.ts';
import { NAME_ORDER } from './name-order.ts';

const collator = computed(() => new Intl.Collator(textsLanguage(), NAME_ORDER));

/** Compares names as a reader of the page's language sorts them: numbers by their size, signs and capitals aside. */
export const compareNames = (one: string, other: string): number => collator.value.compare(one, other);

/** The same of what has a name. */
export const byName = (one: { name: string }, other: { name: string }): number =>
  compareNames(one.name, other.name);
