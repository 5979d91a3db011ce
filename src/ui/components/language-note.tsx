import './language-note.css';
import { languageWithoutCues } from '#src/skills/text/written-in.ts';
import { t } from '../words/t.ts';
import { inLanguage } from '../words/words.ts';

const names = inLanguage(
  (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }),
);

/**
 * Warns that a posting's language is one in which only skill names are recognised, not the words that mark a
 * must-have.
 */
export function LanguageNote({ languages = [] }: { languages?: string[] | undefined }) {
  const language = languageWithoutCues(languages);
  if (language === null) return null;
  const name = names.value.of(language) ?? language;
  return <p class="language-note">{t('language-note', { language: name })}</p>;
}
