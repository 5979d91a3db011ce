/**
 * Line separator in the packaged JSON texts. No name, phrase or link contains it. Unlike a line break it needs
 * no escape, which makes texts of 9,000 lines smaller and faster to parse.
 */
export const LINE_END = '$';

/** Joins lines into one text. */
export const textOfLines = (lines: readonly string[]): string => lines.join(LINE_END);

/** Splits a text into lines; none if empty. */
export const linesOfText = (text: string): string[] => (text === '' ? [] : text.split(LINE_END));
