/** The viewBox of skill glyphs: the usual 24 units of published logos, each divided into 20. */
export const GLYPH_BOX = '0 0 480 480';
