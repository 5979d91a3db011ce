import type { Why } from '#src/skills/mention.ts';
import type { Section } from '#src/skills/text/section.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';

/**
 * Explains in a line why a requirement is only a nice-to-have, with the words that say so. Null for a must-have,
 * or if the evidence was not stored.
 */
export function whyWords(need: 'required' | 'preferred', why: Why | undefined): string | null {
  if (need === 'required' || !why) return null;
  if (why.said) return t('why.said', { said: why.said });
  return why.section === 'wish' ? t('why.heading') : null;
}

/** Explains why a skill is only named or not wanted. Without stored evidence, it only says that. */
export function namedWhyWords(excluded: boolean, why: Why | undefined): string {
  const what = t(excluded ? 'named.excluded' : 'named.only');
  if (why?.said) return t('named.quoted', { what, said: why.said });
  const told = why && reasonOf(excluded, why);
  return told ? t('named.because', { what, told: t(told) }) : what;
}

function reasonOf(excluded: boolean, { section, by }: Why): TextId | undefined {
  if (excluded) return section === 'unneeded' ? 'named.heading' : undefined;
  if (by.includes('asks-nothing')) return 'named.asks-nothing';
  return by.includes('company') ? WHERE.about : WHERE[section];
}

/** Names for sections of an ad that hold no requirements. */
const WHERE: Partial<Record<Section, TextId>> = {
  about: 'named.about',
  offer: 'named.offer',
  learn: 'named.learn',
  elsewhere: 'named.elsewhere',
};
