import { inLanguage } from '#src/ui/words/words.ts';

const formats = inLanguage((language) => ({
  month: new Intl.DateTimeFormat(language, { month: 'short' }),
  fullMonth: new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }),
}));

/** Formats a month: "Apr". */
export const monthOf = (time: number): string => formats.value.month.format(time);

/** Formats a month with its year: "April 2026". */
export const fullMonthOf = (time: number): string => formats.value.fullMonth.format(time);
