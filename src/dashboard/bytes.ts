import { inLanguage } from '#src/ui/words/words.ts';

const formats = inLanguage((language) => {
  const unit = (unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits });
  return { kilobytes: unit('kilobyte', 0), megabytes: unit('megabyte', 1) };
});

/** Formats a size: "12 kB", "4.2 MB". */
export function bytes(number: number): string {
  const { kilobytes, megabytes } = formats.value;
  return number < 1e6 ? kilobytes.format(Math.ceil(number / 1e3)) : megabytes.format(number / 1e6);
}
