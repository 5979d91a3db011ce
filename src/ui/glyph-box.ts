/** The box that the glyphs of skills are drawn in: the 24 units of marks as they are published, of 20 parts each. */
export const GLYPH_BOX = '0 0 480 480';
