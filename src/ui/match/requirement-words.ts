import type { RequirementMatch } from '#src/match/match.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import { t } from '#src/ui/words/t.ts';
import { inLanguage, oneOf, percent } from '#src/ui/words/words.ts';

/** Names of languages and regions in the language of the pages. */
const names = inLanguage((locale) => ({
  language: new Intl.DisplayNames(locale, { type: 'language' }),
  region: new Intl.DisplayNames(locale, { type: 'region' }),
}));

/** Returns a language's name in the language of the page, by ISO 639-1 code. */
export const spokenName = (code: string): string => names.value.language.of(code) ?? code;

/** Returns a region's name in the language of the page, by ISO 3166 code or `EU`. */
export const regionName = (code: string): string => names.value.region.of(code) ?? code;

/** Describes a requirement in a few words: "German B2", "3 days a week on site". */
function requirementWords({ kind, values, level, amount }: Requirement): string {
  switch (kind) {
    case 'language':
      return t('requirement.language', { names: oneOf(values.map(spokenName)), level: level ?? 'none' });
    case 'permit':
      return t('requirement.permit', { place: oneOf(values.map(regionName)) || 'none' });
    case 'degree':
      return t('requirement.degree', { degree: values[0] ?? 'bachelor' });
    case 'on-site':
      return t('requirement.on-site', { days: amount ?? 0 });
    case 'travel':
      return t('requirement.travel', { share: amount === null ? 'none' : percent(amount / 100) });
    case 'clearance':
      return t('requirement.clearance');
  }
}

/** Adds the user's own level if it is lower: "German B2 (you: B1)". */
export function requirementWithOwn({ requirement, state, own }: RequirementMatch): string {
  const what = requirementWords(requirement);
  return own !== null && isLacking(state) ? t('requirement.own', { what, level: own }) : what;
}

export const isLacking = (state: RequirementMatch['state']): boolean =>
  state === 'close' || state === 'lacking';
