import type { Page } from './browsers/page.ts';

/** A wide and a narrow font (widths of Segoe UI and Noto Sans), each with Devanagari. */
export const FONTS = ['"DejaVu Sans", "Lohit Devanagari"', '"Open Sans", "Lohit Devanagari"'];

/** Sets the font of an extension's page. */
export const setFont = (shown: Page, font: string): Promise<void> =>
  shown.evaluate((font) => document.documentElement.style.setProperty('--font', `${font}, sans-serif`), font);
