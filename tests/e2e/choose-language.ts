import type { Page } from './browsers/page.ts';

/** The language choice in the settings. */
export const LANGUAGE = 'select:has(option[value="pt-BR"])';

/** Chooses a language in the settings; a pseudo-language is added to the list first. */
export async function chooseLanguage(settings: Page, tag: string): Promise<void> {
  await settings.evaluate(
    (css, tag) => {
      const choice = document.querySelector<HTMLSelectElement>(css);
      if (!choice) throw new Error('There is no choice of a language');
      if (![...choice.options].some(({ value }) => value === tag)) choice.add(new Option(tag, tag));
      choice.value = tag;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    LANGUAGE,
    tag,
  );
}
