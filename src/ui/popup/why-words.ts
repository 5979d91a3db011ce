import type { Why } from '#src/skills/mention.ts';
import type { Section } from '#src/skills/text/section.ts';
import type { TextId } from '#src/texts/text-id.ts';
import { t } from '#src/ui/t.ts';

/** Why an ask is but a nice-to-have, in a line: the words that say so. Null where it is a must-have, or nothing was kept. */
export function whyWords(need: 'required' | 'preferred', why: Why | undefined): string | null {
  if (need === 'required' || !why) return null;
  if (why.said) return t('why.said', { said: why.said });
  return why.section === 'wish' ? t('why.heading') : null;
}

/** Why a skill is only named, or not wanted, in a few words; no more than that where nothing was kept. */
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

/** What a part of an ad speaks of that asks for nothing. */
const WHERE: Partial<Record<Section, TextId>> = {
  about: 'named.about',
  offer: 'named.offer',
  learn: 'named.learn',
  elsewhere: 'named.elsewhere',
};
