import { transform } from 'lightningcss';

/**
 * Returns what a style sheet lets a theme change besides colours. A colour has both values in `light-dark()`,
 * which CSS allows only for colours. A rule for one theme may only set which one applies.
 */
export function themeFaults(file: string, css: string): string[] {
  const faults: string[] = [];
  transform({
    filename: file,
    code: Buffer.from(css),
    visitor: {
      Rule: {
        media: ({ value }) => {
          if (asksForTheme(value.query)) faults.push(`${file} asks for prefers-color-scheme`);
        },
        style: ({ value: { selectors, declarations, rules } }) => {
          if (!JSON.stringify(selectors).includes('"data-theme"')) return;
          const { declarations: set = [], importantDeclarations: insisted = [] } = declarations ?? {};
          for (const { property } of [...set, ...insisted])
            if (property !== 'color-scheme') faults.push(`${file} sets ${property} for a theme`);
          if (rules && rules.length > 0) faults.push(`${file} has rules within one for a theme`);
        },
      },
    },
  });
  return faults;
}

const asksForTheme = (query: unknown) => JSON.stringify(query).includes('prefers-color-scheme');
