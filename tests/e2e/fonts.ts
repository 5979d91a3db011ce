import type { Page } from './browsers/page.ts';

/** A wide font and a narrow one (the widths of Segoe UI and Noto Sans), each with Devanagari. */
export const FONTS = ['"DejaVu Sans", "Lohit Devanagari"', '"Open Sans", "Lohit Devanagari"'];

/** Draws a page of the extension in another font. */
export const setFont = (shown: Page, font: string): Promise<void> =>
  shown.evaluate((font) => document.documentElement.style.setProperty('--font', `${font}, sans-serif`), font);
