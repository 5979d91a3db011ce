import { inLanguage } from '#src/ui/words/words.ts';

const format = inLanguage(
  (language) => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }),
);

/** Formats a time of day: "18:27". */
export const clockOf = (time: number): string => format.value.format(time);
